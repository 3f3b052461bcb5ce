using OrchardCore.ContentManagement;

namespace Embedded.Contents.Tests.Host;

public sealed class NotePart : ContentPart
{
    public string? Text { get; set; }

    public int Stars { get; set; }
}
