// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

QImage drawHall();
QImage drawHills();
QImage drawMap();
QImage drawBooklet();
