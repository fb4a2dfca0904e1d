// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptrunner.h"

#include "issueloader.h"

#include "base/files.h"
#include "library/contenthash.h"
#include "library/pictureimport.h"

#include <QCoreApplication>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::Script)
};

const QString lastSetting = u"script"_s;
constexpr QChar separator = u';'; // of acknowledgements in it

Error wrong(const QString &message)
{
    return {Error::Kind::Usage, message};
}

Result<Language> languageNamed(const QString &code)
{
    const auto language = Language::fromCode(code);
    return language ? Result<Language>(*language) : wrong(Messages::tr("“%1” is no known language").arg(code));
}

// One of the names under which kinds and presentations are kept.
template<typename Kind>
Result<Kind> kindNamed(const QString &name, Kind kind)
{
    return nameOf(kind) == name ? Result<Kind>(kind) : wrong(Messages::tr("“%1” is no kind that there is").arg(name));
}

Result<int> number(const QString &word, int least, int most)
{
    bool isNumber = false;
    const int value = word.toInt(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    return wrong(Messages::tr("“%1” is no number from %2 to %3").arg(word).arg(least).arg(most));
}

} // namespace

QString Acknowledgement::line() const
{
    return u"ACK %1 %2"_s.arg(subject.toString(QUuid::WithoutBraces), hash);
}

std::optional<Acknowledgement> Acknowledgement::fromLine(const QString &line)
{
    const QStringList words = line.split(u' ');
    const QUuid id = words.size() == 3 && words[0] == "ACK"_L1 ? QUuid::fromString(words[1]) : QUuid();
    return id.isNull() ? std::nullopt : std::optional(Acknowledgement{id, words[2]});
}

QList<Acknowledgement> lastScripted(const Library &library)
{
    QList<Acknowledgement> commits;
    for (const QString &line : library.setting(lastSetting).split(separator)) {
        if (const auto commit = Acknowledgement::fromLine(line))
            commits << *commit;
    }
    return commits;
}

const QList<ScriptRunner::Known> &ScriptRunner::known()
{
    using R = ScriptRunner;
    static const QList<Known> commands{
        {u"highlight"_s, u"NAME [news|publication|event|note] [en]"_s, 1, 3, &R::makeHighlight},
        {u"title"_s, u"NAME en \"TEXT\""_s, 3, 3, &R::write},
        {u"body"_s, u"NAME en \"TEXT\""_s, 3, 3, &R::write},
        {u"summary"_s, u"NAME en \"TEXT\""_s, 3, 3, &R::write},
        {u"remark"_s, u"NAME \"TEXT\""_s, 2, 2, &R::remark},
        {u"articles"_s, u"NAME NUMBER …"_s, 1, 100, &R::setArticles},
        {u"tags"_s, u"NAME en \"TAG\" …"_s, 2, 100, &R::setTags},
        {u"event"_s, u"NAME 2017-11-08 2017-11-10 en \"PLACE\""_s, 5, 5, &R::setEvent},
        {u"picture"_s, u"NAME FILE [\"CREDIT\"]"_s, 2, 3, &R::addPicture},
        {u"trash"_s, u"NAME"_s, 1, 1, &R::trash},
        {u"restore"_s, u"NAME"_s, 1, 1, &R::restore},
        {u"issue"_s, u"2017-Q4 [en]"_s, 1, 2, &R::makeIssue},
        {u"section"_s, u"NAME 2017-Q4 highlights en \"TITLE\""_s, 5, 5, &R::addSection},
        {u"remove"_s, u"SECTION"_s, 1, 1, &R::removeSection},
        {u"place"_s, u"NAME SECTION [POSITION]"_s, 2, 3, &R::place},
        {u"move"_s, u"NAME SECTION POSITION"_s, 3, 3, &R::move},
        {u"present"_s, u"NAME 2017-Q4 full|brief|headline"_s, 3, 3, &R::present},
        {u"take-out"_s, u"NAME 2017-Q4"_s, 2, 2, &R::takeOut},
        {u"organisation"_s, u"en \"NAME\""_s, 2, 2, &R::nameOrganisation},
        {u"profile"_s, u"web|mail|online|sender|colour|accent \"VALUE\""_s, 2, 2, &R::setProfile},
        {u"undo"_s, {}, 0, 0, &R::undo},
        {u"redo"_s, {}, 0, 0, &R::redo}};
    return commands;
}

QString ScriptRunner::commands()
{
    QStringList lines;
    for (const Known &known : ScriptRunner::known())
        lines << (known.name + u' ' + known.usage).trimmed();
    return lines.join(u'\n');
}

Result<Acknowledgement> ScriptRunner::run(const ScriptCommand &command)
{
    const auto known = std::ranges::find(ScriptRunner::known(), command.name, &Known::name);
    if (known == ScriptRunner::known().end())
        return wrong(Messages::tr("“%1” is no command: see “quarterly script --help”").arg(command.name));
    if (command.words.size() < known->least || command.words.size() > known->most)
        return wrong(Messages::tr("the command is written “%1 %2”").arg(known->name, known->usage));
    Acknowledgement done;
    Library &library = m_editor.library();
    // What the edit made of its subject is noted in the same transaction: see lastScripted().
    const auto edit = [&]() -> Result<void> {
        const auto subject = carryOut(*known, command);
        if (!subject)
            return subject.error();
        const auto hash = contentHash(library, *subject);
        if (!hash)
            return hash.error();
        done = {*subject, *hash};
        QStringList commits{done.line()};
        if (const auto before = lastScripted(library); !before.isEmpty())
            commits << before.first().line();
        return library.setSetting(lastSetting, commits.join(separator));
    };
    bool canBeUndone = false; // what changes nothing cannot
    const auto noted = QObject::connect(&m_editor, &IssueEditor::undoChanged, [&canBeUndone] { canBeUndone = true; }); // clazy:exclude=lambda-in-connect
    const bool isStep = known->step == &ScriptRunner::undo || known->step == &ScriptRunner::redo;
    Result<void> committed;
    if (isStep) {
        const auto moved = library.together(known->name, edit);
        committed = moved ? Result<void>() : moved.error();
    } else {
        committed = m_editor.together(known->name, edit);
    }
    QObject::disconnect(noted);
    if (!committed)
        return committed.error();
    if (!isStep && canBeUndone) {
        m_done << done.subject;
        m_undone.clear();
    }
    return done;
}

Result<QUuid> ScriptRunner::carryOut(const Known &known, const ScriptCommand &command)
{
    return (this->*known.step)(command);
}

Result<ItemId> ScriptRunner::item(const QString &name) const
{
    const QUuid id = m_named.value(name, QUuid::fromString(name));
    const auto row = m_editor.library().row<ItemRow>(id.toString(QUuid::WithoutBraces));
    return row ? Result<ItemId>(row->id) : Error{Error::Kind::Refused, Messages::tr("there is no highlight “%1”").arg(name)};
}

Result<SectionRow> ScriptRunner::section(const QString &name) const
{
    const QUuid id = m_named.value(name, QUuid::fromString(name));
    const auto row = m_editor.library().row<SectionRow>(id.toString(QUuid::WithoutBraces));
    return row ? Result<SectionRow>(*row) : Error{Error::Kind::Refused, Messages::tr("there is no section “%1”").arg(name)};
}

Result<IssueId> ScriptRunner::issue(const QString &name) const
{
    const auto quarter = Quarter::fromString(name);
    if (!quarter)
        return wrong(Messages::tr("“%1” names no issue: write it as 2017-Q4").arg(name));
    for (const IssueRow &row : m_editor.library().issues()) {
        if (row.year == quarter->year() && row.quarter == quarter->number())
            return row.id;
    }
    return Error{Error::Kind::Refused, Messages::tr("there is no issue “%1”").arg(name)};
}

Result<PlacementRow> ScriptRunner::placement(ItemId item, const QString &quarter) const
{
    const auto wanted = issue(quarter);
    if (!wanted)
        return wanted.error();
    const Library &library = m_editor.library();
    for (const PlacementRow &placement : library.rows<PlacementRow>(u"item"_s, {item.toString()})) {
        const auto section = library.row<SectionRow>(placement.section.toString());
        if (section && section->issue == *wanted)
            return placement;
    }
    return Error{Error::Kind::Refused, Messages::tr("the highlight is not in the issue “%1”").arg(quarter)};
}

ScriptRunner::Subject ScriptRunner::makeHighlight(const ScriptCommand &command)
{
    const QString kindName = command.words.value(1, u"news"_s);
    const auto kind = kindNamed(kindName, itemKind(kindName));
    const auto language = languageNamed(command.words.value(2, u"en"_s));
    if (!kind || !language)
        return kind ? language.error() : kind.error();
    const auto made = m_editor.createItem(*kind, *language);
    if (!made)
        return made.error();
    m_named.insert(command.words[0], made->uuid());
    return made->uuid();
}

ScriptRunner::Subject ScriptRunner::write(const ScriptCommand &command)
{
    const auto id = item(command.words[0]);
    const auto language = languageNamed(command.words[1]);
    if (!id || !language)
        return id ? language.error() : id.error();
    const auto row = m_editor.library().row<ItemRow>(id->toString());
    const Language source = Language::fromCode(row->source).value_or(Language());
    const auto set = m_editor.setPlainText({id->uuid(), command.name, source}, *language, command.words[2]);
    return set ? Subject(id->uuid()) : set.error();
}

ScriptRunner::Subject ScriptRunner::remark(const ScriptCommand &command)
{
    const auto id = item(command.words[0]);
    if (!id)
        return id.error();
    const auto set = m_editor.setRemark(*id, command.words[1]);
    return set ? Subject(id->uuid()) : set.error();
}

ScriptRunner::Subject ScriptRunner::setArticles(const ScriptCommand &command)
{
    const auto id = item(command.words[0]);
    if (!id)
        return id.error();
    QList<int> articles;
    for (const QString &word : command.words.sliced(1)) {
        const auto article = number(word, 1, 999);
        if (!article)
            return article.error();
        articles << *article;
    }
    const auto set = m_editor.setArticles(*id, articles);
    return set ? Subject(id->uuid()) : set.error();
}

ScriptRunner::Subject ScriptRunner::setTags(const ScriptCommand &command)
{
    const auto id = item(command.words[0]);
    const auto language = languageNamed(command.words[1]);
    if (!id || !language)
        return id ? language.error() : id.error();
    const auto set = m_editor.setTags(*id, command.words.sliced(2), *language);
    return set ? Subject(id->uuid()) : set.error();
}

ScriptRunner::Subject ScriptRunner::setEvent(const ScriptCommand &command)
{
    const auto id = item(command.words[0]);
    const auto language = languageNamed(command.words[3]);
    if (!id || !language)
        return id ? language.error() : id.error();
    const Period when{QDate::fromString(command.words[1], Qt::ISODate), QDate::fromString(command.words[2], Qt::ISODate)};
    if (!when.from.isValid() || !when.to.isValid() || when.to < when.from)
        return wrong(Messages::tr("dates are written as 2017-11-08, the first before the last"));
    const auto set = m_editor.setEvents(*id, {EventInput{{}, when, {{*language, command.words[4]}}}});
    return set ? Subject(id->uuid()) : set.error();
}

ScriptRunner::Subject ScriptRunner::addPicture(const ScriptCommand &command)
{
    const auto id = item(command.words[0]);
    if (!id)
        return id.error();
    const auto bytes = readFile(command.words[1], 32 << 20);
    const auto file = bytes ? importPicture(*bytes, command.words[1]) : Result<ImageFile>(bytes.error());
    if (!file)
        return file.error();
    QList<PictureInput> pictures;
    const Library &library = m_editor.library();
    for (const ItemPictureRow &row : library.rows<ItemPictureRow>(u"item"_s, {id->toString()})) {
        const auto picture = library.row<PictureRow>(row.picture.toString());
        pictures << PictureInput{row.picture, {}, picture ? picture->credit : QString(), {row.focusX, row.focusY}};
    }
    pictures << PictureInput{{}, *file, command.words.value(2)};
    const auto set = m_editor.setPictures(*id, pictures);
    return set ? Subject(id->uuid()) : set.error();
}

ScriptRunner::Subject ScriptRunner::nameOrganisation(const ScriptCommand &command)
{
    const auto language = languageNamed(command.words[0]);
    if (!language)
        return language.error();
    const auto profile = m_editor.ensureProfile(*language);
    if (!profile)
        return profile.error();
    const auto named = m_editor.setPlainText({*profile, field::organisation, loadProfile(m_editor.library()).source}, *language, command.words[1]);
    return named ? Subject(*profile) : named.error();
}

ScriptRunner::Subject ScriptRunner::setProfile(const ScriptCommand &command)
{
    static const QHash<QString, QString Profile::*> values{
        {u"web"_s, &Profile::web}, {u"mail"_s, &Profile::mail}, {u"online"_s, &Profile::online}, {u"sender"_s, &Profile::sender},
        {u"colour"_s, &Profile::colour}, {u"accent"_s, &Profile::accent}};
    const auto value = values.constFind(command.words[0]);
    if (value == values.cend())
        return wrong(Messages::tr("“%1” is no kind that there is").arg(command.words[0]));
    if (const auto profile = m_editor.ensureProfile(Language()); !profile)
        return profile.error();
    Profile changed = loadProfile(m_editor.library());
    changed.*(*value) = command.words[1];
    const auto set = m_editor.setProfile(changed);
    return set ? Subject(changed.id) : set.error();
}

ScriptRunner::Subject ScriptRunner::trash(const ScriptCommand &command)
{
    const auto id = item(command.words[0]);
    if (!id)
        return id.error();
    const auto done = m_editor.trashItems({*id});
    return done ? Subject(id->uuid()) : done.error();
}

ScriptRunner::Subject ScriptRunner::restore(const ScriptCommand &command)
{
    const auto id = item(command.words[0]);
    if (!id)
        return id.error();
    const auto done = m_editor.restoreItems({*id});
    return done ? Subject(id->uuid()) : done.error();
}

} // namespace quarterly
