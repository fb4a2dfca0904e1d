// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace quarterly;
using namespace Qt::StringLiterals;

class TestSha256 : public QObject
{
    Q_OBJECT

private slots:
    void hash_isThatOfTheStandard_data();
    void hash_isThatOfTheStandard();
    void piecesOfAnyLength_areTheSameAsTheWhole();
    void usedAgain_beginsAnew();
};

// The examples of NIST (csrc.nist.gov, Cryptographic Standards and Guidelines, Example Values).
void TestSha256::hash_isThatOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("hash");
    QTest::newRow("nothing") << QByteArray() << u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
    QTest::newRow("one block") << QByteArray("abc") << u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << u"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_s;
    QTest::newRow("a million letters") << QByteArray(1'000'000, 'a') << u"cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_s;
}

void TestSha256::hash_isThatOfTheStandard()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, hash);
    QCOMPARE(Sha256::hex(bytes), hash);
}

// Libraries of before were sealed with Qt's.
void TestSha256::piecesOfAnyLength_areTheSameAsTheWhole()
{
    QByteArray whole;
    Sha256 pieces;
    for (int length = 0; length < 200; ++length) {
        const QByteArray piece(length, char(length * 7));
        whole += piece;
        pieces.add(piece);
    }
    QCOMPARE(pieces.result(), QCryptographicHash::hash(whole, QCryptographicHash::Sha256));
}

void TestSha256::usedAgain_beginsAnew()
{
    Sha256 hash;
    hash.add("abc");
    const QByteArray first = hash.result();
    hash.add("abc");
    QCOMPARE(hash.result(), first);
}

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
