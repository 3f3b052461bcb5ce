using OrchardCore.ContentManagement;

namespace Embedded.Contents.Tests.Host;

public sealed class NoteField : ContentField
{
    public string? Text { get; set; }
}
