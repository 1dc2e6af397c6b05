// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// libjpeg, held so that its errors become values and its memory is always given back.

#include "base/bytes.h"
#include "base/error.h"

#include <cstdio> // jpeglib.h needs FILE and does not say so
#include <jpeglib.h>

#include <csetjmp>
#include <cstdlib>
#include <string>

namespace glassine::imaging {

/// libjpeg reports a failure through a callback that must not return: it jumps back to run(). A warning counts as a
/// failure: half a JPEG is a damaged file, not half a picture.
class JpegErrors {
public:
    JpegErrors();
    JpegErrors(const JpegErrors &) = delete;
    JpegErrors &operator=(const JpegErrors &) = delete;

    jpeg_error_mgr *handler() { return &m_handler.base; }
    const std::string &message() const { return m_message; }
    /// What to report: a file that is damaged, or one that takes more memory than there is.
    Error failure() const { return {m_outOfMemory ? ErrorCode::OutOfMemory : ErrorCode::DamagedInput, {}, m_message}; }

    /// False when libjpeg failed; message() then says why. `work` is left by a jump: it must hold nothing that has a
    /// destructor, and not change locals of its caller that are looked at afterwards (members are fine).
    template <typename Work>
    bool run(Work &&work)
    {
        if (setjmp(m_handler.back) != 0) // NOLINT(cert-err52-cpp): libjpeg offers nothing else
            return false;
        work();
        return true;
    }

private:
    struct Handler {
        jpeg_error_mgr base; ///< first: libjpeg hands this address back
        std::jmp_buf back;
        JpegErrors *errors;
    };
    static void leave(j_common_ptr info);
    static void message(j_common_ptr info, int level);

    Handler m_handler{};
    std::string m_message;
    bool m_outOfMemory = false;
};

/// A decompressor over bytes in memory.
struct JpegReader {
    JpegReader() { info.err = errors.handler(); }
    ~JpegReader() { jpeg_destroy_decompress(&info); }
    JpegReader(const JpegReader &) = delete;
    JpegReader &operator=(const JpegReader &) = delete;

    /// Inside errors.run(): everything up to the first scan. `file` must outlive the reader.
    void readHeader(ByteView file);
    /// The same from somewhere else.
    void readHeader(jpeg_source_mgr *source);

    JpegErrors errors;
    jpeg_decompress_struct info{};
};

/// A compressor into memory; it reports to the errors it is given.
struct JpegWriter {
    explicit JpegWriter(JpegErrors &errors) { info.err = errors.handler(); }
    ~JpegWriter()
    {
        jpeg_destroy_compress(&info);
        std::free(data); // jpeg_mem_dest() allocates with malloc
    }
    JpegWriter(const JpegWriter &) = delete;
    JpegWriter &operator=(const JpegWriter &) = delete;

    /// Inside errors.run().
    void begin();
    ByteView written() const { return {reinterpret_cast<const std::byte *>(data), size}; }

    jpeg_compress_struct info{};
    unsigned char *data = nullptr;
    unsigned long size = 0;
};

} // namespace glassine::imaging
