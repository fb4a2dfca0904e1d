// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/issue.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace quarterly {

class EventsEdit;
class FieldBox;
class FieldEdit;
class LanguageTabs;
class PictureStrip;
class ReadingLine;
class Session;
class StoryEdit;
class TokenEdit;
struct Change;

// Everything there is to write about an item, in the language chosen at the top. There is no Save button.
class ItemEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ItemEditor(Session &session, QWidget *parent = nullptr);

    void show(ItemId item); // a null id shows how to begin
    ItemId item() const { return m_item.id; }
    void focusTitle();
    void flush();
    void showHistory(); // of the field that has the keys, else of the text

Q_SIGNALS:
    void trashRequested();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeWelcome();
    void makeHead(QVBoxLayout &column);
    QWidget *makeTexts();
    QWidget *makeFacts();
    QLabel *addCaption();
    void connectFacts();
    void followCaret(StoryEdit *edit);
    void retranslateUi();
    void reload(const Change &change);
    void showItem();
    void showReading();
    void showTokens();
    QString placeOf(const QString &name) const; // among what is not saved yet
    void showFacts();
    void chooseIssue(const QString &quarter);
    void showNotice();
    void setArticles(const QList<int> &articles);
    void setTags(const QStringList &tags);
    QStringList tagNames() const;
    QStringList knownTags() const;

    Session &m_session;
    Item m_item;
    QStackedLayout *m_stack;
    QLabel *m_welcome;
    QLabel *m_notice;
    QPushButton *m_trash;
    QPushButton *m_history;
    LanguageTabs *m_tabs;
    QScrollArea *m_scroll;
    FieldEdit *m_title;
    FieldEdit *m_summary;
    FieldEdit *m_body;
    FieldBox *m_titleBox;
    FieldBox *m_summaryBox;
    FieldBox *m_bodyBox;
    ReadingLine *m_reading;
    PictureStrip *m_pictures;
    EventsEdit *m_events;
    TokenEdit *m_articles;
    TokenEdit *m_tags;
    QComboBox *m_kind;
    QComboBox *m_source;
    QLabel *m_usedIn;
    QLabel *m_remark;
    QList<QLabel *> m_captions; // in the order in which they were made, the remark's last
};

} // namespace quarterly
