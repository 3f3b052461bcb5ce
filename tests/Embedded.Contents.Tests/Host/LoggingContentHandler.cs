using OrchardCore.ContentManagement.Handlers;

namespace Embedded.Contents.Tests.Host;

public sealed class LoggingContentHandler(EventLog log, string name) : ContentHandlerBase
{
    public override Task CreatingAsync(CreateContentContext context) => log.AddAsync($"{name}.Creating");

    public override Task CreatedAsync(CreateContentContext context) => log.AddAsync($"{name}.Created");

    public override Task PublishingAsync(PublishContentContext context)
    {
        context.Cancel |= context.ContentItem.DisplayText == "keep private";

        return log.AddAsync($"{name}.Publishing");
    }

    public override Task PublishedAsync(PublishContentContext context) => log.AddAsync($"{name}.Published");
}
