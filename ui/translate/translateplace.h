// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translate/segmentmodel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace quarterly {

struct Pretranslation;
class Chip;
class HelpPanel;
class PagesPanel;
class Pretranslator;
class ProgressLine;
class SegmentList;
class Session;

// Source beside target, segment by segment in page order, with what changed and the page beside it.
class TranslatePlace : public QWidget
{
    Q_OBJECT

public:
    explicit TranslatePlace(Session &session, QWidget *parent = nullptr);
    ~TranslatePlace() override;

    void showSegment(BlockId block);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectHelp();
    void takeHelp(bool taken, const QString &otherwise);
    QWidget *makeSegments();
    QWidget *makeMessage();
    void addFilter(QLayout &row, SegmentModel::Filter filter, const QString &name);
    void addKey(const QKeySequence &keys, const std::function<void()> &act);
    void retranslateUi();
    void choose(SegmentModel::Filter filter);
    void confirmAndNext(TextState state = TextState::Translated);
    void confirmUnchanged();
    void fillFromMemory();
    void takePretranslations(const QList<Pretranslation> &found);
    void goToNext(TextState done = TextState::Translated);
    void step(int by);
    void showProgress();
    void showMessage();
    void showOtherLanguages();
    void showHelp();
    void followCurrent();

    Session &m_session;
    SegmentModel *m_model;
    SegmentList *m_list;
    HelpPanel *m_help;
    PagesPanel *m_pages;
    QLabel *m_caption;
    QLabel *m_count;
    QPushButton *m_fill;
    Pretranslator *m_pretranslator;
    ProgressLine *m_progress;
    QMap<SegmentModel::Filter, Chip *> m_filters;
    QLineEdit *m_words; // that texts must have
    QStackedWidget *m_stack; // the list, or why it is empty
    QLabel *m_message;
    QHBoxLayout *m_offers; // what to do about an empty list
};

} // namespace quarterly
