// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/face.h"

#include <QList>
#include <QString>

#include <memory>
#include <unordered_map>

struct hb_buffer_t;

namespace quarterly {

struct ShapedGlyph
{
    quint32 id = 0;
    double advance = 0; // as fractions of the type size, like all that follows
    double dx = 0;
    double dy = 0; // upwards
    int at = 0; // the first character that it stands for
    QString text; // what it stands for, empty when the glyph before already said it
};

struct ShapedWord
{
    QList<ShapedGlyph> glyphs; // in the order of what they stand for
    double width = 0;

    // Of the characters [from, to) of the word.
    double widthOf(int from, int to) const;
};

// Turns words into glyphs, each word once. What a word says may differ from what is shown: a soft hyphen is shown as a
// hyphen, a small letter set in capitals as a capital.
class Shaper
{
public:
    Shaper();
    ~Shaper();

    // Valid until trim(). `said` and `shown` are equally long.
    const ShapedWord &shape(const Face &face, const QString &language, QStringView said, QStringView shown, Forms forms = {});
    const ShapedWord &shape(const Face &face, const QString &language, QStringView word, Forms forms = {});
    // Forgets everything when it has become too much.
    void trim();

private:
    struct Key
    {
        const Face *face;
        QString language;
        QString said;
        QString shown;
        Forms forms;
    };
    // A key to look for, of texts that belong to somebody else.
    struct KeyView
    {
        KeyView(const Face &face, QStringView language, QStringView said, QStringView shown, Forms forms)
            : face(&face), language(language), said(said), shown(shown), forms(forms) {}
        KeyView(const Key &key) : face(key.face), language(key.language), said(key.said), shown(key.shown), forms(key.forms) {}
        friend bool operator==(const KeyView &, const KeyView &) = default;

        const Face *face;
        QStringView language, said, shown;
        Forms forms;
    };
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(const KeyView &key) const;
    };
    struct Equal
    {
        using is_transparent = void;
        bool operator()(const KeyView &one, const KeyView &other) const { return one == other; }
    };
    ShapedWord shaped(const Key &key);

    std::unordered_map<Key, ShapedWord, Hash, Equal> m_words;
    struct BufferDeleter
    {
        void operator()(hb_buffer_t *buffer) const;
    };
    std::unique_ptr<hb_buffer_t, BufferDeleter> m_buffer;
};

// Whether the face draws all these characters as superscripts of their own.
bool hasRaised(const Face &face, const QString &text);

} // namespace quarterly
