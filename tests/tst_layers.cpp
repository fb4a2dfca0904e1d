// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList floors = {u"base"_s, u"text"_s, u"library"_s, u"issue"_s, u"translation"_s, u"layout"_s, u"export"_s, u"cli"_s};

QStringList sources(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(QStringLiteral(QUARTERLY_SOURCE) + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files << iterator.next();
    return files;
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList includes(const QString &text)
{
    static const QRegularExpression include(u"^#include [\"<]([^\">]+)[\">]"_s, QRegularExpression::MultilineOption);
    QStringList list;
    for (const auto &match : include.globalMatch(text))
        list << match.captured(1);
    return list;
}

// What keeps the floors apart, as one line each; empty when all is well.
QStringList violations(const QString &file, const QString &floor, const QString &text)
{
    static const QRegularExpression widgets(u"^(QtWidgets|QtPrintSupport|QWidget|QApplication|QPrinter|QDialog|QMessageBox|ui/)"_s);
    QStringList found;
    for (const QString &include : includes(text)) {
        const QString other = include.section(u'/', 0, 0);
        if (widgets.match(include).hasMatch())
            found << u"%1 includes %2: app knows no widgets"_s.arg(file, include);
        else if (include.contains(u'/') && floors.indexOf(other) > floors.indexOf(floor))
            found << u"%1 includes %2 from a higher floor"_s.arg(file, include);
    }
    static const QRegularExpression sql(u"QSqlQuery|\"(SELECT|INSERT|UPDATE|DELETE) "_s);
    if (floor != "library"_L1 && sql.match(text).hasMatch())
        found << u"%1 has SQL: only app/library may"_s.arg(file);
    return found;
}

// The types that a header lets everybody see.
QStringList types(const QString &text)
{
    static const QRegularExpression type(u"^(?:struct|class|enum class|enum) (\\w+)[^;{]*\\n?\\{"_s, QRegularExpression::MultilineOption);
    QStringList list;
    for (const auto &match : type.globalMatch(text))
        list << match.captured(1);
    return list;
}

} // namespace

// The house has an order that the compiler does not enforce.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void floors_includeOnlyThemselvesAndThoseBefore();
    void aFileOutOfOrder_isFound();
    void typeNames_areGivenOnce();
};

void TestLayers::floors_includeOnlyThemselvesAndThoseBefore()
{
    QStringList found;
    int files = 0;
    for (const QString &floor : floors) {
        for (const QString &file : sources(u"app/"_s + floor)) {
            found += violations(file, floor, contents(file));
            ++files;
        }
    }
    QVERIFY(files > 50);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLayers::aFileOutOfOrder_isFound()
{
    QVERIFY(!violations(u"x.cpp"_s, u"text"_s, u"#include \"layout/pages.h\"\n"_s).isEmpty());
    QVERIFY(!violations(u"x.cpp"_s, u"export"_s, u"#include <QtWidgets/QLabel>\n"_s).isEmpty());
    QVERIFY(!violations(u"x.cpp"_s, u"issue"_s, u"query(\"SELECT 1\");\n"_s).isEmpty());
    QVERIFY(violations(u"x.cpp"_s, u"layout"_s, u"#include \"text/storytext.h\"\n#include <QList>\n"_s).isEmpty());
}

// Two types of one name make one program in which either is taken for the other, and no tool need say so.
void TestLayers::typeNames_areGivenOnce()
{
    QCOMPARE(types(u"struct A\n{\n};\nclass B : public A\n{\nenum class C { D };\nstruct E;\n"_s), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QHash<QString, QString> givenIn;
    for (const QString &file : sources(u"app"_s) + sources(u"ui"_s)) {
        if (!file.endsWith(u".h"_s))
            continue;
        for (const QString &type : types(contents(file))) {
            QVERIFY2(!givenIn.contains(type), qPrintable(u"%1 is in %2 and in %3"_s.arg(type, givenIn[type], file)));
            givenIn.insert(type, file);
        }
    }
    QVERIFY(givenIn.size() > 100);
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
