// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/jpeg_library.h"

#include <jerror.h>

namespace glassine::imaging {

JpegErrors::JpegErrors()
{
    jpeg_std_error(&m_handler.base);
    m_handler.base.error_exit = leave;
    m_handler.base.emit_message = message;
    m_handler.errors = this;
}

void JpegErrors::leave(j_common_ptr info)
{
    auto *handler = reinterpret_cast<Handler *>(info->err);
    char text[JMSG_LENGTH_MAX] = {};
    handler->base.format_message(info, text);
    handler->errors->m_message = text;
    handler->errors->m_outOfMemory = info->err->msg_code == JERR_OUT_OF_MEMORY;
    std::longjmp(handler->back, 1); // NOLINT(cert-err52-cpp)
}

/// Levels below zero are warnings, the others traces.
void JpegErrors::message(j_common_ptr info, int level)
{
    if (level < 0)
        leave(info);
}

void JpegReader::readHeader(ByteView file)
{
    jpeg_create_decompress(&info);
    jpeg_mem_src(&info, reinterpret_cast<const unsigned char *>(file.data()), static_cast<unsigned long>(file.size()));
    jpeg_read_header(&info, TRUE);
}

void JpegReader::readHeader(jpeg_source_mgr *source)
{
    jpeg_create_decompress(&info);
    info.src = source;
    jpeg_read_header(&info, TRUE);
}

void JpegWriter::begin()
{
    jpeg_create_compress(&info);
    jpeg_mem_dest(&info, &data, &size);
}

} // namespace glassine::imaging
