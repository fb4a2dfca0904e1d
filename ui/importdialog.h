// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/newsletterimport.h"
#include "ui/background.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace quarterly {

class Session;

// Shows what documents will become before anything is made of them: the issue or highlight, what joins what, and what
// deserves a look. Documents are read in a thread of their own.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Session &session, const QStringList &files, QWidget *parent = nullptr);

private:
    struct Document
    {
        QString file;
        std::optional<Result<DocumentDraft>> draft; // once it has been read
    };

    void makeControls();
    void read(std::optional<Language> language);
    void take(const QList<Result<DocumentDraft>> &drafts);
    QList<DocumentDraft> drafts() const;
    bool isReading() const;
    void showPreview();
    void showReports(const QList<ImportReport> &reports);
    void addReport(const QString &file, const ImportReport &report);
    void addProblem(QTreeWidgetItem *parent, const QString &message);
    void importAll();
    void showResult(const QList<ImportReport> &reports);
    Twins twins() const;

    Session &m_session;
    QList<Document> m_documents;
    QComboBox *m_language;
    QTreeWidget *m_tree;
    QCheckBox *m_reuse;
    QProgressBar *m_progress;
    QLabel *m_message;
    QPushButton *m_import;
    Background m_background;
};

} // namespace quarterly
