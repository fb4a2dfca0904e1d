// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the sample issue's four pictures. The same run gives the same pixels: chance comes from hashed coordinates.
// It is not part of the build; the pictures are kept beside it. To draw them anew, with the Lato fonts installed:
//
//     g++ -std=c++20 -O2 *.cpp -o /tmp/drawpictures $(pkg-config --cflags --libs Qt6Gui)
//     /tmp/drawpictures .          # writes hall.jpg, hills.jpg, map.jpg and booklet.jpg into the folder
//
#include "pictures.h"

#include <QGuiApplication>
#include <QImageWriter>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s;
    struct Entry { QString name; QImage (*draw)(); int quality; }; // a quality that keeps each under 180 kB
    const Entry entries[] = {{u"hall"_s, drawHall, 75}, {u"hills"_s, drawHills, 86}, {u"map"_s, drawMap, 76},
                             {u"booklet"_s, drawBooklet, 88}};
    for (const auto &[name, draw, quality] : entries) {
        QImageWriter writer(folder + u'/' + name + u".jpg"_s, "jpeg");
        writer.setQuality(quality);
        writer.setOptimizedWrite(true);
        if (!writer.write(draw())) {
            std::fprintf(stderr, "%s.jpg: %s\n", qPrintable(name), qPrintable(writer.errorString()));
            return 1;
        }
    }
    return 0;
}
