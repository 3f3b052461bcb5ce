using OrchardCore.ContentManagement.Handlers;

namespace Embedded.Contents.Tests.Host;

public sealed class NotePartHandler(EventLog log) : ContentPartHandler<NotePart>
{
    public override Task PublishingAsync(PublishContentContext context, NotePart part) => log.AddAsync("part.Publishing");

    public override Task PublishedAsync(PublishContentContext context, NotePart part) => log.AddAsync("part.Published");

    public override Task CreatingAsync(CreateContentContext context, NotePart part) => log.AddAsync("part.Creating");

    public override Task RemovedAsync(RemoveContentContext context, NotePart part) => log.AddAsync($"part.Removed:{context.NoActiveVersionLeft}");

    protected override Task ValidatingAsync(ValidateContentPartContext context, NotePart part)
    {
        if (part.Text == "forbidden")
        {
            context.Fail("This text is forbidden.", nameof(part.Text));
        }

        return Task.CompletedTask;
    }
}
