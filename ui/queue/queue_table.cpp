// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queue_table.h"

#include <QDir>

#include <algorithm>

namespace glassine::ui {

namespace {

constexpr std::size_t kMostKeyBytes = 300; ///< file names have 255 bytes; folding may add a few

QString shownText(std::string_view raw)
{
    return QString::fromStdString(displayText(raw));
}

/// The first sixteen bytes of a key, as numbers that compare as they do: most names differ there.
struct Head {
    std::uint64_t first = 0, second = 0;
    PhotoId id = 0;
};

std::uint64_t eightBytes(std::string_view key, std::size_t from)
{
    std::uint64_t bytes = 0;
    for (std::size_t i = from; i < from + 8; ++i)
        bytes = bytes << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0);
    return bytes;
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

} // namespace

std::string foldedText(const QString &text)
{
    return text.toCaseFolded().toStdString();
}

std::string naturalKey(const QString &name)
{
    const std::string folded = foldedText(name);
    std::string key;
    for (std::size_t i = 0; i < folded.size();) {
        if (!isDigit(folded[i])) {
            key += folded[i++];
            continue;
        }
        std::size_t first = i;
        while (i < folded.size() && isDigit(folded[i]))
            ++i;
        while (first + 1 < i && folded[first] == '0')
            ++first;
        // A longer number is a larger one: its length goes first.
        key += '0';
        key += static_cast<char>(std::min<std::size_t>(i - first, 255));
        key.append(folded, first, i - first);
    }
    return key.substr(0, kMostKeyBytes);
}

QueueTable::Prefix::Prefix(const QString &text) : folded(foldedText(text)), head(eightBytes(folded, 0))
{
    constexpr std::size_t kHeadBytes = sizeof(head);
    if (const std::size_t bytes = std::min(folded.size(), kHeadBytes); bytes > 0)
        mask = ~std::uint64_t(0) << (8 * (kHeadBytes - bytes));
}

std::optional<double> savingOf(const QueueRow &row)
{
    if (row.renditions != 1 || row.outputBytes <= 0 || row.bytes <= 0)
        return {};
    return 1.0 - double(row.outputBytes) / double(row.bytes);
}

std::uint32_t QueueTable::folderOf(const std::string &path)
{
    const std::string raw = path.substr(0, std::max<std::size_t>(path.rfind('/'), 1));
    const auto [place, isNew] = m_folderIndex.try_emplace(raw, std::uint32_t(m_folders.size()));
    if (isNew) {
        QString shown = shownText(raw);
        const QString home = QDir::homePath();
        if (shown == home || shown.startsWith(home + u'/'))
            shown = u'~' + shown.mid(home.size());
        std::string folded = foldedText(shown);
        m_folders.push_back({std::move(shown), std::move(folded)});
    }
    return place->second;
}

void QueueTable::add(const files::FoundFile &file)
{
    const QString name = shownText(std::string_view(file.path).substr(file.path.rfind('/') + 1));
    const std::string key = naturalKey(name);
    const std::string folded = foldedText(name).substr(0, kMostKeyBytes);
    QueueRow row;
    row.keyAt = std::uint32_t(m_keys.size());
    row.keyLength = std::uint16_t(key.size());
    row.foldedAt = std::uint32_t(m_folded.size());
    row.foldedLength = std::uint16_t(folded.size());
    row.folder = folderOf(file.path);
    row.bytes = file.identity.size;
    row.type = file.type;
    m_keys += key;
    m_folded += folded;
    m_heads.push_back(eightBytes(folded, 0));
    m_rows.push_back(row);
}

const PhotoIds &QueueTable::byName() const
{
    if (m_byName.size() == m_rows.size())
        return m_byName;
    std::vector<Head> heads;
    heads.reserve(m_rows.size());
    for (PhotoId id = 0; id < m_rows.size(); ++id) {
        const std::string_view whole = key(m_rows[id]);
        heads.push_back({eightBytes(whole, 0), eightBytes(whole, 8), id});
    }
    std::sort(heads.begin(), heads.end(), [this](const Head &left, const Head &right) {
        if (left.first != right.first)
            return left.first < right.first;
        if (left.second != right.second)
            return left.second < right.second;
        const int order = key(m_rows[left.id]).compare(key(m_rows[right.id]));
        return order != 0 ? order < 0 : left.id < right.id;
    });
    m_byName.resize(heads.size());
    std::transform(heads.begin(), heads.end(), m_byName.begin(), [](const Head &head) { return head.id; });
    return m_byName;
}

void QueueTable::clear()
{
    *this = QueueTable();
}

} // namespace glassine::ui
