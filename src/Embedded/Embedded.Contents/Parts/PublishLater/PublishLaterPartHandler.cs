using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.PublishLater.Models;

namespace Embedded.Contents.Parts.PublishLater;

internal sealed class PublishLaterPartHandler : ContentPartHandler<PublishLaterPart>
{
    public override Task PublishingAsync(PublishContentContext context, PublishLaterPart part)
    {
        part.ScheduledPublishUtc = null;
        part.Apply();

        return Task.CompletedTask;
    }
}
