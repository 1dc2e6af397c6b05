// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a batch's files go: into a folder, or into the places of their originals, which are kept aside then.

#include <QObject>
#include <QThreadPool>

#include <string>

namespace glassine::files {
struct FoundFile;
}

namespace glassine::ui {

class PhotoList;
class Settings;

class BatchDestination final : public QObject {
    Q_OBJECT

public:
    /// Neither is owned.
    BatchDestination(PhotoList *list, Settings *settings, QObject *parent = nullptr);
    ~BatchDestination() override;

    /// The folder that was chosen; it stays chosen while originals are replaced. Remembered, unlike that mode, which
    /// somebody asks for each time.
    QString folder() const;
    void setFolder(const QString &folder);
    /// Of a session that is resumed; not remembered.
    void adopt(const std::string &outputFolder, bool inPlace);
    bool isInPlace() const { return m_inPlace; }
    void setInPlace(bool inPlace);

    /// As a session wants it: the folder, or the store of the originals; empty while none is named.
    std::string outputFolder() const;
    /// Where the files can be looked at afterwards.
    QString writtenFolder() const;
    /// What a scan leaves out, because finished files lie there.
    std::string excluded() const;
    /// A photo that was found in the folder where results go.
    bool holds(const files::FoundFile &file) const;

    void askFreeBytes();

Q_SIGNALS:
    void changed();
    void freeBytesKnown(qint64 bytes); ///< below 0 = cannot be told

private:
    void takeFolder(const QString &folder);
    void findStore();
    std::string written() const;

    PhotoList *m_list;
    Settings *m_settings;
    std::string m_folder;
    std::string m_store; ///< of the originals, once photos are there
    bool m_inPlace = false;
    QThreadPool m_io; ///< asks the disk: a network mount may take its time
};

} // namespace glassine::ui
