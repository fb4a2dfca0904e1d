// SPDX-License-Identifier: GPL-3.0-or-later
#include "helppanel.h"

#include "commentcard.h"
#include "helpcard.h"
#include "helpwords.h"
#include "segmentwords.h"

#include "issue/glossary.h"
#include "issue/issuetexts.h"
#include "text/sentences.h"
#include "ui/session.h"
#include "ui/style/style.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quarterly {

using namespace Qt::StringLiterals;

namespace {

constexpr int closeMatch = 75, distantMatch = 50; // percent
constexpr int fewMatches = 3;
constexpr int longestSearch = 30; // milliseconds, for all sentences of a text

} // namespace

HelpPanel::HelpPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_caption(new QLabel)
{
    setMinimumWidth(210);
    makeCaption(*m_caption);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(makeCards());
    area->viewport()->setAutoFillBackground(false);
    area->widget()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 6, 12);
    column->setSpacing(12);
    column->addWidget(m_caption);
    column->addWidget(area, 1);

    for (QTimer *timer : {&m_soon, &m_slower, &m_pause})
        timer->setSingleShot(true);
    m_soon.setInterval(0);
    m_slower.setInterval(250);
    m_pause.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, [this] { showMatches(closeMatch); });
    connect(&m_pause, &QTimer::timeout, this, &HelpPanel::judge);
    connect(&m_slower, &QTimer::timeout, this, [this] { showMatches(distantMatch); });
    connect(&m_judge, &SegmentJudge::judged, this, &HelpPanel::showJudgement);
    connect(&session.library(), &Library::changed, this, [this](const Change &change) {
        if (change.tables.contains(u"term"_s) || change.tables.contains(u"term_word"_s))
            readGlossary();
    });
    readGlossary();
    showNothing();
    retranslateUi();
}

QWidget *HelpPanel::makeCards()
{
    auto *cards = new QWidget;
    cards->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as the panel, whatever a word is
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(12);
    const auto add = [&](const QString &name) {
        auto *card = new HelpCard(name);
        column->addWidget(card);
        return card;
    };
    m_kind = add(u"kindHelp"_s);
    m_change = add(u"changeHelp"_s);
    m_faults = add(u"faultsHelp"_s);
    m_matches = add(u"matchesHelp"_s);
    m_terms = add(u"termsHelp"_s);
    m_codes = add(u"codesHelp"_s);
    m_other = add(u"otherHelp"_s);
    m_note = add(u"noteHelp"_s);
    m_comment = new CommentCard(m_session);
    column->addWidget(m_comment);
    column->addStretch();
    m_keys = add(u"keysHelp"_s);
    return cards;
}

void HelpPanel::show(const Segment &segment, const MemoryQuestion &question)
{
    const bool isAnother = segment.block != m_segment.block || segment.source != m_segment.source || question.to != m_question.to;
    m_segment = segment;
    m_question = question;
    m_kind->say(fieldName(segment), {segment.heading, stateName(segment.state)});
    const bool isChanged = !segment.oldSource.isEmpty();
    m_change->say(tr("What changed"),
                  isChanged ? changeInWords(wordDiff(plainText(segment.oldSource), plainText(segment.source)))
                            : QStringList());
    const Item *item = m_session.issue() ? m_session.issue()->item(segment.item) : nullptr;
    m_note->say(tr("Remark"), item && !item->remark.isEmpty() ? QStringList{item->remark} : QStringList());
    m_comment->show(segment.block);
    m_comment->setVisible(true);
    showOtherLanguage();
    if (!isAnother)
        return;
    m_target = segment.target;
    showTerms({});
    showFaults({});
    showCodes();
    m_matches->offer({}, {});
    m_slower.stop();
    m_soon.start(); // not in one go with the confirmation of the text before
    judge();
}

void HelpPanel::showNothing()
{
    m_segment = {};
    for (QTimer *timer : {&m_soon, &m_slower, &m_pause})
        timer->stop();
    m_judge.stop();
    for (HelpCard *card : {m_kind, m_change, m_faults, m_matches, m_terms, m_codes, m_other, m_note})
        card->say({}, {});
    m_comment->show({});
    m_comment->setVisible(false);
}

void HelpPanel::showTyped(const Runs &target)
{
    m_target = target;
    m_pause.start();
}

void HelpPanel::flush()
{
    m_comment->flush();
}

void HelpPanel::readGlossary()
{
    const auto terms = glossary(m_session.library());
    if (!m_session.report(terms ? Result<void>() : terms.error()))
        return;
    m_glossary = *terms;
    judge();
}

void HelpPanel::judge()
{
    if (!m_segment.block.isNull())
        m_judge.judge({m_segment.source, m_target, m_segment.field.source, m_question.to}, m_glossary);
}

void HelpPanel::showMatches(int least)
{
    m_question.least = least;
    m_question.most = fewMatches;
    const auto matches = memoryMatches(m_session.library(), m_question);
    m_session.report(matches ? Result<void>() : matches.error());
    QList<HelpOffer> offers;
    for (const MemoryMatch &match : matches ? *matches : QList<MemoryMatch>()) {
        const QString percent = tr("%1 %").arg(match.percent);
        offers << HelpOffer{offers.isEmpty() ? percent + u"\nF6"_s : percent, plainText(match.target),
                            whatDiffers(match, m_segment.source), [this, match] { Q_EMIT matchChosen(match.target); }};
    }
    if (offers.isEmpty() && least == distantMatch)
        offers = matchesOfSentences();
    m_matches->offer(tr("From the memory"), offers);
    if (offers.isEmpty() && least == closeMatch)
        m_slower.start();
}

// Of a text that is new as a whole. They are written where the caret is.
QList<HelpOffer> HelpPanel::matchesOfSentences()
{
    QList<HelpOffer> offers;
    const QList<Sentence> sentences = sentencesIn(plainText(m_segment.source), m_segment.field.source);
    QElapsedTimer time;
    time.start();
    for (const Sentence &sentence : sentences.size() > 1 ? sentences : QList<Sentence>()) {
        if (time.elapsed() > longestSearch)
            break;
        MemoryQuestion question{.source = slice(m_segment.source, sentence.at, sentence.length), .from = m_question.from,
                                .to = m_question.to, .block = m_question.block, .least = closeMatch, .most = 1};
        const auto matches = memoryMatches(m_session.library(), question);
        if (!matches || matches->isEmpty())
            continue;
        const MemoryMatch &match = matches->first();
        offers << HelpOffer{tr("%1 %").arg(match.percent), plainText(match.target), tr("for “%1”", "a sentence").arg(plainText(question.source)),
                            [this, match] { Q_EMIT wordsChosen(plainText(match.target)); }};
    }
    return offers;
}

void HelpPanel::showJudgement(const Judgement &judgement)
{
    showTerms(judgement.terms);
    showFaults(judgement.faults);
}

void HelpPanel::showTerms(const QList<TermOffer> &terms)
{
    QList<HelpOffer> offers;
    QStringList found, words;
    for (const TermOffer &term : terms) {
        QStringList detail{term.found};
        if (!term.note.isEmpty())
            detail << term.note;
        offers << HelpOffer{term.isUsed ? u"✓"_s : u"○"_s, term.word, detail.join(u" · "_s),
                            [this, word = term.word] { Q_EMIT wordsChosen(word); }};
        found << term.found;
        words << term.word;
    }
    m_terms->offer(tr("Terms"), offers);
    Q_EMIT termsFound(found, words);
}

// While a text is being written, what is missing is not missing yet.
void HelpPanel::showFaults(const QList<TranslationFault> &faults)
{
    QList<HelpOffer> offers;
    bool hasRepair = false;
    const bool isBegun = plainText(m_target).size() < 0.7 * plainText(m_segment.source).size();
    for (const TranslationFault &fault : faults) {
        if (isBegun && isUnfinished(m_segment.state) && (fault.length == 0 || fault.kind == FaultKind::EndMark))
            continue;
        HelpOffer offer{{}, fault.message};
        if (fault.repaired) {
            offer.act = [this, repaired = *fault.repaired] { Q_EMIT repairChosen(repaired); };
            offer.detail = hasRepair ? tr("Press to mend it") : tr("Press to mend it, or F8");
            hasRepair = true;
        }
        offers << offer;
    }
    m_faults->offer(tr("To look at"), offers);
}

void HelpPanel::showCodes()
{
    const TaggedText text = tagged(m_segment.source);
    QList<HelpOffer> offers;
    for (const InlineCode &code : text.codes) {
        if (code.kind == CodeKind::Language)
            continue; // is set where the text is written
        const QString key = offers.size() < 9 ? u"Alt+%1"_s.arg(offers.size() + 1) : QString();
        offers << HelpOffer{key, codeInWords(code, text), {}, [this, code] { Q_EMIT codeChosen(code); }};
    }
    m_codes->offer(tr("In the source"), offers);
}

void HelpPanel::showOtherLanguage()
{
    const auto text = m_session.issue() ? textWith(m_segment.block, *m_session.issue()) : std::nullopt;
    m_other->say({}, {});
    if (!text)
        return;
    const auto block = std::ranges::find(text->text.blocks, m_segment.block, &LocalizedBlock::id);
    for (const Language &language : Language::all()) {
        const bool isThird = language != m_segment.field.source && language != m_session.language();
        if (isThird && block->texts.contains(language))
            m_other->say(language.autonym(), {plainText(block->texts[language].runs)});
    }
}

bool HelpPanel::takeMatch(int match) const { return m_matches->take(match); }
bool HelpPanel::takeCode(int code) const { return m_codes->take(code); }
bool HelpPanel::takeRepair() const { return m_faults->takeFirst(); }

void HelpPanel::retranslateUi()
{
    m_caption->setText(tr("Help"));
    m_keys->say(tr("Keys"), {tr("Ctrl+Enter  confirm, next"), tr("Ctrl+Shift+Enter  reviewed, next"), tr("F6  take the best match"), tr("F7  meaning unchanged"),
                             tr("F8  mend the first fault"), tr("Tab  complete a term"),
                             tr("Alt+1 … 9  set as in the source"), tr("Ctrl+↑ ↓  previous, next"),
                             tr("Ctrl+B, I, K  strong, emphasis, link")});
}

void HelpPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace quarterly
