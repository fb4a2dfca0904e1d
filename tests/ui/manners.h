// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>

// What every place of the window owes its users, told by walking through whatever widgets there are. Each function returns
// the faults that it found, a line each.
namespace quarterly::manners {

using namespace Qt::StringLiterals;

inline QString describe(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    QString path = QString::fromLatin1(widget.metaObject()->className()) + u" “"_s + widget.objectName() + u"” “"_s
        + (label ? label->text() : button ? button->text() : widget.accessibleName()) + u'”';
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (!parent->objectName().isEmpty() && !parent->objectName().startsWith(u"qt_"_s))
            return path + u" in "_s + parent->objectName();
    }
    return path;
}

// A part of a control that has its name itself, such as a spin box's line.
inline bool isPart(const QWidget &widget)
{
    return widget.objectName().startsWith(u"qt_"_s) || widget.inherits("QScrollBar") || widget.inherits("QComboBoxPrivateContainer")
        || widget.inherits("QTabBar") || widget.inherits("QSplitterHandle") || widget.inherits("QHeaderView")
        || widget.inherits("QToolBarExtension") || widget.inherits("QTableCornerButton")
        || (qobject_cast<const QLineEdit *>(&widget) && widget.parentWidget()
            && (widget.parentWidget()->inherits("QAbstractSpinBox") || widget.parentWidget()->inherits("QComboBox")))
        || (widget.inherits("QAbstractButton") && qobject_cast<const QLineEdit *>(widget.parentWidget()));
}

inline QList<QWidget *> shownIn(QWidget &root)
{
    QList<QWidget *> shown;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&root) && widget->window() == root.window() && !isPart(*widget))
            shown << widget;
    }
    return shown;
}

inline bool isInteractive(QAccessible::Role role)
{
    static const QList<QAccessible::Role> roles{
        QAccessible::PushButton, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ComboBox, QAccessible::EditableText,
        QAccessible::SpinBox,    QAccessible::Slider,   QAccessible::List,        QAccessible::Tree,     QAccessible::Table,
        QAccessible::PageTab,    QAccessible::Dial,     QAccessible::ButtonMenu,  QAccessible::ButtonDropDown, QAccessible::Link};
    return roles.contains(role);
}

inline QList<QWidget *> controlsIn(QWidget &root)
{
    QList<QWidget *> controls;
    for (QWidget *widget : shownIn(root)) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken && isInteractive(spoken->role()))
            controls << widget;
    }
    return controls;
}

inline QStringList namelessControls(QWidget &root)
{
    static const QRegularExpression letter(u"\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList faults;
    for (QWidget *widget : controlsIn(root)) {
        const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        if (!letter.match(name).hasMatch() || name.startsWith(u"quarterly::"_s))
            faults << u"no name: "_s + describe(*widget);
    }
    return faults;
}

// What takes the keys must be something: a screen reader cannot speak of a mere area.
inline QStringList rolelessWidgets(QWidget &root)
{
    static const QList<QAccessible::Role> none{QAccessible::NoRole, QAccessible::Client, QAccessible::Pane, QAccessible::Window};
    QStringList faults;
    for (QWidget *widget : shownIn(root)) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && widget->isEnabled() && (!spoken || none.contains(spoken->role())))
            faults << u"no role: "_s + describe(*widget);
    }
    return faults;
}

// Presses Tab until the focus is where it was before, and says what it went through; a trap ends it too.
inline QSet<QWidget *> reachedByTab(QStringList &faults)
{
    constexpr int most = 600;
    QSet<QWidget *> reached;
    QWidget *focus = QApplication::focusWidget();
    for (int i = 0; i < most && focus && !reached.contains(focus); ++i) {
        reached << focus;
        QWidget *next = focus;
        const int mostLinks = focus->inherits("QTextBrowser") ? 100 : 4; // in a page Tab goes from link to link first
        for (int links = 0; next == focus && links < mostLinks; ++links) {
            QTest::keyClick(focus, Qt::Key_Tab);
            next = QApplication::focusWidget();
        }
        if (next == focus) {
            QTest::keyClick(focus, Qt::Key_Tab, Qt::ControlModifier);
            next = QApplication::focusWidget();
        }
        if (next == focus)
            faults << u"the focus is trapped: "_s + describe(*focus);
        focus = next;
    }
    return reached;
}

// Buttons of one group are one stop, and what lies in an area that only a part of is seen counts as well.
inline QStringList unreachableControls(QWidget &root)
{
    QStringList faults;
    const QSet<QWidget *> reached = reachedByTab(faults);
    const QList<QWidget *> controls = controlsIn(root);
    if (controls.size() == 1)
        faults.clear(); // there is nowhere else to go
    for (QWidget *widget : controls) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QWidget *proxy = widget->focusProxy() ? widget->focusProxy() : widget;
        static const QRegularExpression key(u"\\((?:Ctrl|Alt|Shift)\\+"_s); // the tool tip names the key that does the same
        const bool isOfGroup = button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
        const bool hasKey = isOfGroup || (button && (!button->shortcut().isEmpty() || key.match(button->toolTip()).hasMatch()));
        const bool isReached = std::ranges::any_of(reached, [&](const QWidget *each) {
            return each == proxy || proxy->isAncestorOf(each) || (each->isAncestorOf(proxy) && each->inherits("QAbstractSpinBox"));
        });
        if (widget->isEnabled() && !isReached && !hasKey)
            faults << u"not reached by Tab: "_s + describe(*widget);
    }
    return faults;
}

inline QStringList textsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return {label->text()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {button->text()};
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return {line->placeholderText()};
    QStringList texts;
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < bar->count(); ++i)
            texts << bar->tabText(i);
    }
    return texts;
}

// A hair may be missing where fractions of pixels are rounded.
constexpr int hair = 1;

inline bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            return false;
        return label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + hair
                                 : label->sizeHint().width() > label->width() + hair || label->sizeHint().height() > label->height() + hair;
    }
    if (qobject_cast<const QAbstractButton *>(&widget))
        return widget.sizeHint().width() > widget.width() + hair;
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->fontMetrics().horizontalAdvance(box->currentText()) + 24 > box->width();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text().isEmpty() && line->fontMetrics().horizontalAdvance(line->placeholderText()) + 8 > line->width();
    return false;
}

inline QStringList cutTexts(QWidget &root)
{
    QStringList faults;
    for (const QWidget *widget : shownIn(root)) {
        if (isCut(*widget))
            faults << u"cut: %1 (%2×%3, wants %4×%5)"_s.arg(describe(*widget)).arg(widget->width()).arg(widget->height())
                          .arg(widget->sizeHint().width()).arg(widget->sizeHint().height());
    }
    for (const QHeaderView *header : root.findChildren<QHeaderView *>()) {
        for (int i = 0; header->isVisibleTo(&root) && header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            if (!header->isSectionHidden(i) && header->fontMetrics().horizontalAdvance(text) + 4 > header->sectionSize(i))
                faults << u"cut: column “%1” of %2"_s.arg(text, describe(*header->parentWidget()));
        }
    }
    return faults;
}

inline QStringList brokenTexts(QWidget &root)
{
    static const QRegularExpression broken(u"%[0-9nL]|&&&|\\(s\\)"_s);
    QStringList faults;
    for (const QWidget *widget : shownIn(root)) {
        const QStringList texts = textsOf(*widget) + QStringList{widget->toolTip(), widget->accessibleName()};
        for (const QString &text : texts) {
            if (broken.match(text).hasMatch())
                faults << u"broken: "_s + text;
        }
    }
    return faults;
}

// Words from outside must not be, and Qt's guess would let them. Those of the labels named here are all our own.
inline QStringList textsReadAsHtml(QWidget &root)
{
    static const QStringList ours{u"usedIn"_s, u"length"_s};
    QStringList faults;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText && !(label->textFormat() == Qt::RichText && ours.contains(label->objectName())))
            faults << u"read as HTML: "_s + describe(*label);
    }
    return faults;
}

} // namespace quarterly::manners
