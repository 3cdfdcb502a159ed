// SPDX-FileCopyrightText: 2026 The Herald authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/search/FoldedText.h"

namespace herald {

QString foldedText(QStringView text)
{
    QString folded = text.toString();
    QChar* characters = folded.data();
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar character = characters[i];
        const bool isPair
            = character.isHighSurrogate() && i + 1 < folded.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            const char32_t folding
                = QChar::toCaseFolded(QChar::surrogateToUcs4(character, text[i + 1]));
            if (QChar::requiresSurrogates(folding)) {
                characters[i] = QChar(QChar::highSurrogate(folding));
                characters[i + 1] = QChar(QChar::lowSurrogate(folding));
            }
            ++i;
        } else {
            characters[i] = character.isNull() ? QChar(u' ') : character.toCaseFolded();
        }
    }
    return folded;
}

} // namespace herald
