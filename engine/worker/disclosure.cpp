// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/disclosure.h"

#include <QPointer>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <utility>

namespace glassine::worker {

namespace {

UniqueFd duplicate(const UniqueFd &fd)
{
    return UniqueFd(::fcntl(fd.get(), F_DUPFD_CLOEXEC, 3));
}

UniqueFd memoryFile()
{
    return UniqueFd(::memfd_create("glassine-disclosure", MFD_CLOEXEC));
}

void addPhoto(const Discloser::Question &question, Job &job, std::vector<UniqueFd> &descriptors)
{
    descriptors.push_back(duplicate(question.photo));
    job.sidecar = question.sidecar.valid();
    if (job.sidecar)
        descriptors.push_back(duplicate(question.sidecar));
}

files::ContentType typeOf(const UniqueFd &fd)
{
    Bytes head(files::kSniffBytes);
    const ssize_t got = ::pread(fd.get(), head.data(), head.size(), 0);
    return got > 0 ? files::sniff(ByteView(head.data(), static_cast<std::size_t>(got))) : files::ContentType::Empty;
}

} // namespace

struct Discloser::Asked {
    Question question;
    Answer answer;
    int generation = 0;
    Disclosed disclosed;
    std::vector<UniqueFd> files;
};

void Discloser::submit(const std::shared_ptr<Asked> &asked, Job job, std::vector<UniqueFd> descriptors,
                       std::function<void(Result<Reply>)> then)
{
    job.id = asked->question.id;
    m_pool.submit(std::move(job), std::move(descriptors),
                  [self = QPointer(this), asked, then = std::move(then)](Result<Reply> reply) {
                      if (!self || asked->generation != self->m_generation)
                          return;
                      if (reply && !reply->ok)
                          reply = fail(reply->error);
                      then(std::move(reply));
                  });
}

void Discloser::ask(Question question, Answer answer)
{
    auto asked = std::make_shared<Asked>();
    asked->question = std::move(question);
    auto &renditions = asked->question.recipe.renditions; // an XMP file holds no more than its picture may
    renditions.resize(pipeline::pictures(asked->question.recipe).size());
    asked->answer = std::move(answer);
    asked->generation = ++m_generation;
    askAboutOriginal(asked);
}

void Discloser::askAboutOriginal(const std::shared_ptr<Asked> &asked)
{
    Job job;
    job.kind = JobKind::Disclose;
    job.type = asked->question.type;
    std::vector<UniqueFd> descriptors;
    addPhoto(asked->question, job, descriptors);
    submit(asked, std::move(job), std::move(descriptors), [this, asked](Result<Reply> reply) {
        if (!reply)
            return asked->answer(fail(reply.error()));
        asked->disclosed.facts = std::move(reply->facts);
        asked->disclosed.tags = std::move(reply->tags);
        if (asked->question.recipe.renditions.empty())
            return asked->answer(std::move(asked->disclosed));
        makeFiles(asked);
    });
}

void Discloser::makeFiles(const std::shared_ptr<Asked> &asked)
{
    Job job;
    job.kind = JobKind::Optimize;
    job.type = asked->question.type;
    job.recipe = asked->question.recipe;
    job.origin = asked->question.origin;
    job.sourceSize = asked->disclosed.facts.size;
    std::vector<UniqueFd> descriptors;
    addPhoto(asked->question, job, descriptors);
    for (const auto &rendition : job.recipe.renditions) {
        asked->files.push_back(memoryFile());
        descriptors.push_back(duplicate(asked->files.back()));
        asked->disclosed.files.push_back({rendition.id, {}, {}, false, {}, {}});
    }
    submit(asked, std::move(job), std::move(descriptors), [this, asked](Result<Reply> reply) {
        if (!reply)
            return asked->answer(fail(reply.error()));
        for (std::size_t i = 0; i < reply->renditions.size(); ++i) {
            DisclosedFile &file = asked->disclosed.files[i];
            file.ok = reply->renditions[i].ok;
            file.error = reply->renditions[i].error;
            file.format = reply->renditions[i].format;
            file.warnings = reply->renditions[i].warnings;
        }
        askAboutFile(asked, 0);
    });
}

void Discloser::askAboutFile(const std::shared_ptr<Asked> &asked, std::size_t index)
{
    while (index < asked->files.size() && !asked->disclosed.files[index].ok)
        ++index;
    if (index == asked->files.size())
        return asked->answer(std::move(asked->disclosed));
    Job job;
    job.kind = JobKind::Disclose;
    job.type = typeOf(asked->files[index]);
    std::vector<UniqueFd> descriptors;
    descriptors.push_back(std::move(asked->files[index]));
    submit(asked, std::move(job), std::move(descriptors), [this, asked, index](Result<Reply> reply) {
        DisclosedFile &file = asked->disclosed.files[index];
        file.ok = reply.has_value();
        if (reply)
            file.tags = std::move(reply->tags);
        else
            file.error = reply.error();
        askAboutFile(asked, index + 1);
    });
}

} // namespace glassine::worker
