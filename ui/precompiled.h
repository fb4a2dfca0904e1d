// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every file of the window includes, compiled once.
#include "app/base/precompiled.h"

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <QWidget>
