// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include "translation/packagereview.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class MergeVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::MergeVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("merge", help(tr("Bring back what was changed in a package. Where both sides changed a text the library’s stays "
                                                               "and the other one is kept in its history; that is said, and is no error")));
        verb->add_option("FILE", m_file, help(tr("The package that came back")))->required();
        verb->add_flag("--dry-run", m_dryRun, help(tr("Only say what would be taken")));
        verb->add_flag("--take-conflicts", m_takesConflicts, help(tr("Where both sides changed a text, take the one of the package")));
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const auto contents = readPackage(QString::fromLocal8Bit(m_file.c_str()));
        if (!contents)
            return contents.error();
        const auto library = m_dryRun ? console.open(Library::Mode::ReadOnly) : console.openForMuch();
        if (!library)
            return library.error();
        const auto review = reviewPackage(*contents, **library);
        if (!review)
            return review.error();
        if (!m_dryRun) {
            IssueEditor editor(**library);
            if (const auto taken = takePackage(editor, *review, chosen(*review)); !taken)
                return taken.error();
        }
        if (console.json)
            console.print(json(*review));
        else
            print(console, *review);
        return 0;
    }

private:
    bool isChosen(const ReviewedUnit &unit) const
    {
        return unit.isSafe() || (m_takesConflicts && unit.outcome == ExchangeOutcome::Conflict);
    }

    QSet<QString> chosen(const PackageReview &review) const
    {
        QSet<QString> ids;
        for (const ReviewedText &text : review.texts) {
            if (isChosen(text.unit))
                ids << text.unit.id;
        }
        return ids;
    }

    void print(Console &console, const PackageReview &review) const
    {
        int left = 0;
        for (const ReviewedText &text : review.texts) {
            print(console, text);
            left += text.unit.outcome == ExchangeOutcome::Conflict && !isChosen(text.unit);
        }
        const int taken = int(chosen(review).size());
        console.print(m_dryRun ? tr("%n text(s) would be taken.", nullptr, taken) : tr("%n text(s) taken.", nullptr, taken));
        if (!review.comments.isEmpty())
            console.print(tr("%n comment(s) brought up to date.", nullptr, int(review.comments.size())));
        if (!review.terms.isEmpty())
            console.print(tr("%n term(s) of the glossary brought up to date.", nullptr, int(review.terms.size())));
        if (left > 0 && !m_dryRun)
            console.remark(tr("%n text(s) changed on both sides: the library’s stay, the others are in their histories.", nullptr, left));
        for (const QString &remark : review.remarks)
            console.remark(remark);
    }

    void print(Console &console, const ReviewedText &text) const
    {
        const auto said = [](const Runs &runs) { return plainText(runs).simplified(); };
        const ReviewedUnit &unit = text.unit;
        if (unit.outcome == ExchangeOutcome::Unchanged)
            return;
        console.print(u"%1 %2  %3  %4"_s.arg(isChosen(unit) ? u"+"_s : u"·"_s, unit.id, words(unit.outcome), said(unit.target)));
        if (unit.outcome == ExchangeOutcome::Conflict || unit.outcome == ExchangeOutcome::Removed)
            console.print(u"      "_s + tr("In the library: %1").arg(said(unit.segment.target)));
        for (const QString &remark : unit.remarks)
            console.print(u"      "_s + remark);
    }

    static QString words(ExchangeOutcome outcome)
    {
        switch (outcome) {
        case ExchangeOutcome::Taken: return tr("new");
        case ExchangeOutcome::Confirmed: return tr("confirmed");
        case ExchangeOutcome::Conflict: return tr("changed on both sides");
        case ExchangeOutcome::Removed: return tr("taken out there");
        default: return tr("not in the library");
        }
    }

    static QString key(ExchangeOutcome outcome)
    {
        switch (outcome) {
        case ExchangeOutcome::Taken: return u"new"_s;
        case ExchangeOutcome::Confirmed: return u"confirmed"_s;
        case ExchangeOutcome::Conflict: return u"conflict"_s;
        case ExchangeOutcome::Removed: return u"removed"_s;
        case ExchangeOutcome::Unchanged: return u"unchanged"_s;
        default: return u"unknown"_s;
        }
    }

    QJsonObject json(const PackageReview &review) const
    {
        QJsonArray texts;
        for (const ReviewedText &text : review.texts) {
            const ReviewedUnit &unit = text.unit;
            texts << QJsonObject{{u"block"_s, text.text.block.id.toString()}, {u"language"_s, text.language.code()},
                                 {u"outcome"_s, key(unit.outcome)}, {u"taken"_s, isChosen(unit)},
                                 {u"package"_s, plainText(unit.target)}, {u"library"_s, plainText(unit.segment.target)}};
        }
        return {{u"issue"_s, review.label.quarter.toString()}, {u"language"_s, review.label.language.code()}, {u"dryRun"_s, m_dryRun},
                {u"taken"_s, int(chosen(review).size())}, {u"conflicts"_s, m_takesConflicts ? 0 : review.conflicts()},
                {u"comments"_s, int(review.comments.size())}, {u"terms"_s, int(review.terms.size())}, {u"texts"_s, texts},
                {u"remarks"_s, QJsonArray::fromStringList(review.remarks)}};
    }

    std::string m_file;
    bool m_dryRun = false;
    bool m_takesConflicts = false;
};

} // namespace

std::unique_ptr<Verb> makeMergeVerb() { return std::make_unique<MergeVerb>(); }

} // namespace quarterly
