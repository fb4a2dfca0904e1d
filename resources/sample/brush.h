// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the sample's pictures are drawn with: a palette, chance without surprise, light and paper.

#include <QColor>
#include <QFont>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <vector>

inline const QColor teal(0x10, 0x3f, 0x54), ochre(0xd0, 0x8c, 0x2b), sand(0xf3, 0xe6, 0xcd), cream(0xfc, 0xf5, 0xe4);
inline const QColor sage(0x8f, 0xaa, 0x8c), moss(0x4c, 0x6f, 0x55), pine(0x22, 0x48, 0x40), flagRed(0xc4, 0x3f, 0x2d);

QColor mix(const QColor &from, const QColor &to, double part);
QColor clear(QColor colour, double opacity);
QLinearGradient downward(double from, double to, const QColor &top, const QColor &bottom);

// Chance that is the same on every run, in [0, 1); noise is chance made smooth, roughness several noises in one.
double chance(int x, int y, int seed);
double smooth(double t);
double noise(double x, double y, int seed);
double roughness(double x, double y, int octaves, int seed);

QFont lato(double pixels, QFont::Weight weight, double spacing = 0);

// A line through the points without corners.
QPainterPath curve(const std::vector<QPointF> &points);

// Light around a point, fading to nothing at the edge of the ellipse.
void addGlow(QPainter &painter, QPointF centre, double width, double height, const QColor &colour, double opacity);
void addVignette(QPainter &painter, QSize size, double opacity);

// Pictures are painted in 16 bits a channel, so that many faint layers keep their hue, and leave as 8 bits with the
// unevenness of paper: soft fibres and a faint speckle, too weak to be seen as noise.
QImage canvas(int width, int height);
QImage onGrain(const QImage &picture);
