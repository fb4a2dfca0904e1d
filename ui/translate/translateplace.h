// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QWidget>

namespace quarterly {

class Session;

// Source beside target, segment by segment in page order, with what changed and the page beside it.
class TranslatePlace : public QWidget
{
    Q_OBJECT

public:
    explicit TranslatePlace(Session &session, QWidget *parent = nullptr);

    void showSegment(BlockId block);

protected:
    void changeEvent(QEvent *event) override;

private:
    Session &m_session;
};

} // namespace quarterly
