// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/blocking.h"

#include <vips/vips8>

namespace glassine::imaging {

namespace {

/// The flag stands on the concrete classes; the base only passes it on.
bool anyBlocked(GType type)
{
    bool blocked = false;
    if (G_TYPE_IS_ABSTRACT(type) == FALSE) {
        auto *operationClass = static_cast<VipsOperationClass *>(g_type_class_ref(type));
        blocked = (operationClass->flags & VIPS_OPERATION_BLOCKED) != 0;
        g_type_class_unref(operationClass);
    }
    guint count = 0;
    GType *children = g_type_children(type, &count);
    for (guint i = 0; i < count; ++i)
        blocked = blocked || anyBlocked(children[i]);
    g_free(children);
    return blocked;
}

} // namespace

bool setBlocked(const char *className, bool blocked)
{
    if (g_type_from_name(className) == 0)
        return false;
    vips_operation_block_set(className, blocked ? TRUE : FALSE);
    return true;
}

Unblocked::Unblocked(const char *className) : m_className(className)
{
    const GType type = g_type_from_name(className);
    m_wasBlocked = type != 0 && anyBlocked(type);
    if (m_wasBlocked)
        setBlocked(className, false);
}

Unblocked::~Unblocked()
{
    if (m_wasBlocked)
        setBlocked(m_className, true);
}

} // namespace glassine::imaging
