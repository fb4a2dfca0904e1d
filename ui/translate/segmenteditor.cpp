// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmenteditor.h"

#include "translation/pretranslation.h"
#include "ui/pages/typesetter.h"
#include "ui/recovery/unsavededits.h"
#include "ui/session.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"
#include "ui/text/storyedit.h"
#include "ui/translate/segmentdelegate.h"
#include "ui/translate/segmentwords.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>

namespace quarterly {

using namespace Qt::StringLiterals;

SegmentEditor::SegmentEditor(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_source(new QTextEdit),
      m_target(new StoryEdit(StoryEdit::Form::Line)), m_changed(new QLabel), m_unchanged(new QPushButton),
      m_fit(new QLabel), m_confirm(new QPushButton), m_autosave([this] { commit(); })
{
    m_source->setReadOnly(true);
    m_source->setFrameShape(QFrame::NoFrame);
    m_source->setTabChangesFocus(true);
    m_source->setFocusPolicy(Qt::ClickFocus);
    m_source->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_source->viewport()->setAutoFillBackground(false);
    m_source->document()->setDocumentMargin(6);
    m_source->setObjectName(u"source"_s);
    m_target->setObjectName(u"target"_s);
    m_target->growFrom(1);
    m_unchanged->setObjectName(u"meaningUnchanged"_s);
    m_confirm->setObjectName(u"confirm"_s);
    for (QLabel *label : {m_changed, m_fit}) {
        label->setWordWrap(true);
        makeMuted(*label);
    }
    makeLink(*m_unchanged);
    makeLink(*m_confirm);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(segmentrow::stateWidth, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(makeColumn(m_source, m_changed, m_unchanged), 1);
    row->addLayout(makeColumn(m_target, m_fit, m_confirm), 1);

    connect(m_source->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &SegmentEditor::fitHeight);
    m_target->installEventFilter(this);
    connect(m_target, &StoryEdit::edited, &m_autosave, &Autosave::touch);
    connect(m_target, &StoryEdit::edited, this, &SegmentEditor::noteTyped);
    connect(m_target, &StoryEdit::refused, this,
            [this](const QString &reason) { m_session.report(Error{Error::Kind::Refused, reason}); });
    connect(m_unchanged, &QPushButton::clicked, this, &SegmentEditor::unchangedRequested);
    connect(m_confirm, &QPushButton::clicked, this, &SegmentEditor::confirmRequested);
    connect(&session.typesetter(), &Typesetter::pagesReady, this, &SegmentEditor::showFit);
    retranslateUi();
}

QLayout *SegmentEditor::makeColumn(QWidget *text, QLabel *remark, QPushButton *button)
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(6, 0, 0, 0);
    foot->addWidget(remark, 1);
    foot->addWidget(button);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(segmentrow::padding, segmentrow::padding, segmentrow::padding, segmentrow::padding);
    column->setSpacing(2);
    column->addWidget(text);
    column->addStretch();
    column->addLayout(foot);
    return column;
}

void SegmentEditor::show(const Segment &segment)
{
    const bool isSame = segment.block == m_segment.block && segment.field == m_segment.field && m_language == m_session.language();
    if (!isSame)
        flush();
    // Until it is confirmed, what changed stays in sight, though the draft was made in its knowledge.
    const Runs oldSource = isSame && m_committing && segment.oldSource.isEmpty() ? m_segment.oldSource
                                                                                : segment.oldSource;
    const bool isCurrent = segment.target == m_segment.target || segment.target == target();
    m_segment = segment;
    m_language = m_session.language();
    m_segment.oldSource = isUnfinished(segment.state) ? oldSource : Runs();
    const QVariant unsaved = m_session.unsaved().value(place());
    const bool keepsText = isSame && (isCurrent || unsaved.isValid() || m_committing || m_autosave.isPending());
    if (!keepsText) {
        m_autosave.drop();
        m_target->setLanguage(m_language);
        const Runs shown = unsaved.isValid() ? unsaved.value<Runs>() : segment.target;
        m_target->setStory({{Block{segment.block, BlockKind::Paragraph, shown}}});
    }
    m_target->setReadOnly(m_session.library().isReadOnly());
    showSource();
    showState();
    showFit();
}

void SegmentEditor::showSource()
{
    const Colours &colours = Colours::of(palette());
    if (!m_segment.oldSource.isEmpty()) {
        showDifference(*m_source->document(),
                       wordDiff(plainText(m_segment.oldSource), plainText(m_segment.source)), colours);
    } else {
        m_source->document()->clear();
        QTextCursor cursor(m_source->document());
        StoryFormat(colours.accent, colours.muted, true).insertRuns(cursor, BlockKind::Paragraph, m_segment.source);
    }
    markTerms();
    fitHeight();
}

void SegmentEditor::showState()
{
    setToolTip(stateName(m_segment.state));
    update();
    const bool isStale = m_segment.state == SegmentState::Stale;
    const bool canWrite = !m_session.library().isReadOnly();
    m_changed->setText(isStale ? tr("Source changed") : fieldName(m_segment));
    m_unchanged->setVisible(isStale && canWrite);
    m_confirm->setVisible(canWrite);
    QStringList words{fieldName(m_segment), stateName(m_segment.state)};
    if (!m_segment.oldSource.isEmpty())
        words << changeInWords(wordDiff(plainText(m_segment.oldSource), plainText(m_segment.source)));
    m_target->setAccessibleDescription(tr("%1. Source: %2", "state. Source: text")
                                           .arg(words.join(u"; "_s), plainText(m_segment.source)));
    m_target->setPlaceholderText(tr("Write the translation"));
    m_source->setAccessibleName(tr("Source"));
}

// How the whole item fits its source's place on the page: lines are counted there, not in the single segment.
void SegmentEditor::showFit()
{
    const Language source = m_segment.field.source;
    const auto there = m_session.typesetter().measure(m_segment.placement, source);
    const auto here = m_session.typesetter().measure(m_segment.placement, m_language);
    m_fit->clear();
    if (!there || !here)
        return;
    const int over = here->lines - there->lines;
    if (over > 0)
        m_fit->setText(tr("%n line(s) over", nullptr, over));
    else if (over < 0)
        m_fit->setText(tr("%n line(s) under", nullptr, -over));
    else
        m_fit->setText(tr("Same length"));
    m_fit->setToolTip(tr("Lines of the whole item on the page, compared with %1").arg(source.autonym()));
}

Runs SegmentEditor::target() const
{
    const StoryText story = m_target->story();
    return story.blocks.isEmpty() ? Runs() : story.blocks.first().runs;
}

void SegmentEditor::noteTyped()
{
    const Runs runs = target();
    m_session.showTyped(m_segment.field, {{Block{m_segment.block, BlockKind::Paragraph, runs}}}, m_language);
    Q_EMIT typed(runs);
}

bool SegmentEditor::commit()
{
    const Runs runs = target();
    m_autosave.drop();
    if (runs == m_segment.target) {
        m_session.unsaved().withdraw(place());
        return true;
    }
    const QScopedValueRollback committing(m_committing, true);
    return m_session.commit({.place = place(),
                             .value = QVariant::fromValue(runs),
                             .apply = [block = m_segment.block, source = m_segment.field.source, language = m_language, runs](IssueEditor &editor) {
                                 return editor.setTranslation(block, source, language, runs, TextState::Draft);
                             }});
}

QString SegmentEditor::place() const
{
    return m_segment.block.toString() + u' ' + m_language.code();
}

bool SegmentEditor::confirm(TextState state, const QList<Segment> &same)
{
    if (m_target->story().isEmpty())
        return false;
    const QScopedValueRollback committing(m_committing, true);
    m_autosave.drop();
    if (m_session.report(translateEverywhere(m_session.editor(), m_segment, m_language, target(), state, same)))
        return true;
    commit(); // so that the words at least are kept
    return false;
}

bool SegmentEditor::confirmUnchanged()
{
    flush();
    return m_session.report(m_session.editor().confirmUnchanged(m_segment.block, m_segment.field.source, m_language));
}

void SegmentEditor::focusTarget()
{
    m_target->setFocus();
    m_target->moveCursor(QTextCursor::End);
}

void SegmentEditor::write(const Runs &target)
{
    m_target->write(target);
    focusTarget();
}

void SegmentEditor::insertWords(const QString &words)
{
    m_target->textCursor().insertText(words, m_target->currentCharFormat());
    m_target->setFocus();
}

void SegmentEditor::applyCode(const InlineCode &code)
{
    switch (code.kind) {
    case CodeKind::Link: m_target->setLink(code.value); break;
    case CodeKind::Strong: m_target->setStyle(RunStyle::Strong, true); break;
    case CodeKind::Emphasis: m_target->setStyle(RunStyle::Emphasis, true); break;
    case CodeKind::Superscript: m_target->setStyle(RunStyle::Superscript, true); break;
    case CodeKind::LineBreak: m_target->textCursor().insertText(lineBreak); break;
    case CodeKind::Language: break; // of words that the translation may not have
    }
    m_target->setFocus();
}

void SegmentEditor::setTerms(const QStringList &found, const QStringList &words)
{
    m_terms = found;
    m_target->setCompletions(words);
    markTerms();
}

void SegmentEditor::markTerms()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &term : std::as_const(m_terms)) {
        for (QTextCursor at = m_source->document()->find(term); !at.isNull(); at = m_source->document()->find(term, at)) {
            QTextCharFormat underlined;
            underlined.setUnderlineStyle(QTextCharFormat::DotLine);
            underlined.setUnderlineColor(Colours::of(palette()).accent);
            marks << QTextEdit::ExtraSelection{at, underlined};
        }
    }
    m_source->setExtraSelections(marks);
}

// As high as the higher of the two texts and what stands below them.
void SegmentEditor::fitHeight()
{
    m_source->setFixedHeight(int(std::ceil(m_source->document()->size().height())));
    layout()->activate();
    const int height = std::max(layout()->minimumSize().height(), 64);
    if (height == this->height())
        return;
    resize(width(), height);
    Q_EMIT heightChanged();
}

bool SegmentEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_target && event->type() == QEvent::Resize)
        fitHeight();
    return QWidget::eventFilter(watched, event);
}

void SegmentEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void SegmentEditor::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    paintCard(painter, rect(), colours.card, colours.accent, 2, 2);
    painter.setPen(colourOf(m_segment.state, colours));
    painter.drawText(QRect(0, segmentrow::padding + 6, segmentrow::stateWidth, fontMetrics().lineSpacing()),
                     Qt::AlignCenter, signOf(m_segment.state));
    const double half = (width() - segmentrow::stateWidth) / 2.0;
    painter.setPen(colours.border);
    for (const double x : {double(segmentrow::stateWidth), segmentrow::stateWidth + half})
        painter.drawLine(QPointF(x, 2), QPointF(x, height() - 2));
}

void SegmentEditor::retranslateUi()
{
    m_unchanged->setText(tr("Meaning unchanged · F7"));
    m_confirm->setText(tr("Confirm · Ctrl+Enter"));
    m_target->setAccessibleName(tr("Translation"));
    showState();
    showFit();
}

void SegmentEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange) {
        showSource();
        showState();
    }
}

} // namespace quarterly
