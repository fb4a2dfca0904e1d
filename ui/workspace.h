// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/publish/checker.h"
#include "ui/session.h"
#include "ui/topbar/placebar.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace quarterly {

class ComposePlace;
class CoverageWindow;
class FaultBar;
class GlossaryWindow;
class LibraryPlace;
class PublishPlace;
class TopBar;
class TranslatePlace;

// What fills the window while a library is open: the four places and the bars around them.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    explicit Workspace(std::unique_ptr<Library> library, QWidget *parent = nullptr);
    ~Workspace() override;

    Session &session() { return m_session; }
    ComposePlace &compose() const { return *m_compose; }
    QAction *undo() const { return m_undo; }
    QAction *redo() const { return m_redo; }
    Place place() const;
    FaultBar &faults() const { return *m_faults; }

    void showPlace(Place place);
    void newIssue();
    void newHighlight();
    void print();
    void focusSearch();
    void showCoverage();
    void compareIssues();
    void showGlossary();
    void lookUp(); // what is selected, in the memory
    void showStatistics(); // of the translation
    void sendTexts(); // to a translator
    void makePackage(); // likewise
    void checkAnew() { m_checker.checkAnew(); } // the issue, in other ways
    void replaceWords();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeUndo();
    void connectPlaces();
    void showUndo();
    void rememberIssue();
    void stopEdits();

    Session m_session;
    Checker m_checker;
    QAction *m_undo;
    QAction *m_redo;
    TopBar *m_top;
    PlaceBar *m_bar;
    QStackedWidget *m_places; // in the order of Place
    LibraryPlace *m_library;
    ComposePlace *m_compose;
    TranslatePlace *m_translate;
    PublishPlace *m_publish;
    FaultBar *m_faults;
    QPointer<CoverageWindow> m_coverage; // while it is open
    QPointer<GlossaryWindow> m_glossary; // likewise
};

} // namespace quarterly
