// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// libvips' list of blocked operations, by class name.

namespace glassine::imaging {

/// Blocks or unblocks a class and all below it; false if this libvips has no such class.
bool setBlocked(const char *className, bool blocked);

/// Lets one class through for as long as this lives: for our own encoder's output only.
class Unblocked {
public:
    explicit Unblocked(const char *className);
    ~Unblocked();
    Unblocked(const Unblocked &) = delete;
    Unblocked &operator=(const Unblocked &) = delete;

private:
    const char *m_className;
    bool m_wasBlocked;
};

} // namespace glassine::imaging
