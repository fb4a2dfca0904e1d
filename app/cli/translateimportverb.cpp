// SPDX-License-Identifier: GPL-3.0-or-later
#include "translateverb.h"

#include "issue/issueloader.h"
#include "translation/exchangeformat.h"
#include "translation/exchangereview.h"

#include <CLI/App.hpp>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

class TranslateImportVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(quarterly::TranslateImportVerb)

public:
    Parser *setUp(Parser &program) override
    {
        Parser *verb = program.add_subcommand("import", help(tr("Take back what a translator has done")));
        verb->add_option("FILE", m_file, help(tr("The file that came back: XLIFF, or a table in HTML or Word")))->required();
        verb->add_flag("--dry-run", m_dryRun, help(tr("Only say what would be taken")));
        verb->add_flag("--take-conflicts", m_everything, help(tr("Take what is doubtful too")));
        verb->add_option("--take", m_named, help(tr("Take these doubtful segments too, by the ids that the review prints")))->delimiter(',');
        return verb;
    }

    Result<int> run(Console &console) override
    {
        const QString path = QString::fromLocal8Bit(m_file.c_str());
        const auto file = readExchangeFile(path);
        if (!file)
            return file.error();
        auto library = m_dryRun ? console.open(Library::Mode::ReadOnly) : console.openForMuch();
        if (!library)
            return library.error();
        if (!(*library)->row<IssueRow>(file->issue.toString()))
            return Error{Error::Kind::Refused, tr("%1 belongs to an issue that this library does not have: open the library that it came from.")
                                                   .arg(QFileInfo(path).fileName())};
        const auto issue = loadIssue(**library, file->issue);
        if (!issue)
            return issue.error();
        return take(console, **library, reviewExchange(*file, segments(*issue, file->to)));
    }

private:
    Result<int> take(Console &console, Library &library, const ExchangeReview &review) const
    {
        const ExchangeConsent consent = this->consent();
        if (const auto unknown = firstUnknown(review, consent))
            return Error{Error::Kind::Usage, tr("“%1” is no doubtful segment of the file: take an id from the review.").arg(*unknown)};
        int taken = int(std::ranges::count_if(review.units, [&consent](const ReviewedUnit &unit) { return unit.isSafe() || consent.covers(unit); }));
        if (!m_dryRun) {
            IssueEditor editor(library);
            const auto done = takeExchange(editor, review, consent);
            if (!done)
                return done.error();
            taken = *done;
        }
        if (console.json)
            console.print(json(review, consent, taken));
        else
            print(console, review, consent, taken);
        return 0;
    }

    ExchangeConsent consent() const
    {
        ExchangeConsent consent{m_everything, {}};
        for (const std::string &id : m_named)
            consent.ids << QString::fromStdString(id);
        return consent;
    }

    static std::optional<QString> firstUnknown(const ExchangeReview &review, const ExchangeConsent &consent)
    {
        for (const QString &id : consent.ids) {
            const bool known = std::ranges::any_of(review.units, [&id](const ReviewedUnit &unit) { return unit.id == id && unit.isDoubtful(); });
            if (!known)
                return id;
        }
        return std::nullopt;
    }

    static QString words(ExchangeOutcome outcome)
    {
        switch (outcome) {
        case ExchangeOutcome::Taken: return tr("new");
        case ExchangeOutcome::Confirmed: return tr("confirmed");
        case ExchangeOutcome::Unchanged: return tr("unchanged");
        case ExchangeOutcome::Untranslated: return tr("not translated");
        case ExchangeOutcome::Stale: return tr("source changed since");
        case ExchangeOutcome::Conflict: return tr("changed here too");
        case ExchangeOutcome::CodesLost: return tr("codes lost");
        case ExchangeOutcome::OtherLanguage: return tr("other language");
        case ExchangeOutcome::Doubled: return tr("twice in the file");
        case ExchangeOutcome::Unknown: return tr("not in the issue");
        case ExchangeOutcome::Removed: return tr("taken out there");
        }
        return {};
    }

    void print(Console &console, const ExchangeReview &review, const ExchangeConsent &consent, int taken) const
    {
        for (const ReviewedUnit &unit : review.units) {
            const bool quiet = unit.outcome == ExchangeOutcome::Unchanged || unit.outcome == ExchangeOutcome::Untranslated;
            if (!quiet || !unit.remarks.isEmpty())
                print(console, unit, unit.isSafe() || consent.covers(unit));
        }
        const int doubtful = int(std::ranges::count_if(review.units, [&consent](const ReviewedUnit &unit) { return unit.isDoubtful() && !consent.covers(unit); }));
        console.print(m_dryRun ? tr("%n segment(s) would be taken.", nullptr, taken) : tr("%n segment(s) taken.", nullptr, taken));
        console.print(tr("%n unchanged.", nullptr, review.count(ExchangeOutcome::Unchanged)));
        console.print(tr("%n not translated.", nullptr, review.count(ExchangeOutcome::Untranslated)));
        if (doubtful > 0)
            console.print(tr("%n doubtful segment(s) left: take them with --take ID or --take-conflicts.", nullptr, doubtful));
    }

    static void print(Console &console, const ReviewedUnit &unit, bool taken)
    {
        const auto said = [](const Runs &runs) { return plainText(runs).simplified(); };
        console.print(u"%1 %2  %3  %4"_s.arg(taken ? u"+"_s : u"·"_s, unit.id, words(unit.outcome), said(unit.target)));
        if (unit.isDoubtful()) {
            if (unit.outcome == ExchangeOutcome::Stale) {
                console.print(u"      "_s + tr("Translated from: %1").arg(said(unit.source)));
                console.print(u"      "_s + tr("Source today: %1").arg(said(unit.segment.source)));
            }
            console.print(u"      "_s + tr("Translation today: %1").arg(said(unit.segment.target)));
        }
        for (const QString &remark : unit.remarks)
            console.print(u"      "_s + remark);
    }

    QJsonObject json(const ExchangeReview &review, const ExchangeConsent &consent, int taken) const
    {
        static const QStringList names = {u"new"_s, u"confirmed"_s, u"unchanged"_s, u"untranslated"_s, u"stale"_s,
                                          u"conflict"_s, u"codesLost"_s, u"otherLanguage"_s, u"doubled"_s, u"unknown"_s, u"removed"_s};
        QJsonArray units;
        for (const ReviewedUnit &unit : review.units) {
            units << QJsonObject{{u"id"_s, unit.id}, {u"line"_s, unit.line}, {u"outcome"_s, names[int(unit.outcome)]},
                                 {u"taken"_s, unit.isSafe() || consent.covers(unit)}, {u"target"_s, plainText(unit.target)},
                                 {u"remarks"_s, QJsonArray::fromStringList(unit.remarks)}};
        }
        return {{u"language"_s, review.to.code()}, {u"dryRun"_s, m_dryRun}, {u"taken"_s, taken}, {u"segments"_s, units}};
    }

    std::string m_file;
    std::vector<std::string> m_named;
    bool m_dryRun = false;
    bool m_everything = false;
};

} // namespace

std::unique_ptr<Verb> makeTranslateImportVerb() { return std::make_unique<TranslateImportVerb>(); }

} // namespace quarterly
