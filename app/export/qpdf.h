// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The PDF library. In C++20, clang 14 refuses its JSON.hh (a vector of a class that is not yet complete); nothing
// here needs more than the name.
#ifdef __clang__
#define JSON_HH
class JSON;
#endif

#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
