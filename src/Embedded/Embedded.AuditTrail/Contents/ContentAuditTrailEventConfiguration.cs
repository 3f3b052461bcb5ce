using Embedded.AuditTrail.Contents;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.Contents.AuditTrail.Services;

/// <summary>The events of items.</summary>
public sealed class ContentAuditTrailEventConfiguration : IConfigureOptions<AuditTrailOptions>
{
    public const string Content = "Content";
    public const string Created = "Created";
    public const string Saved = "Saved";
    public const string Published = "Published";
    public const string Unpublished = "Unpublished";
    public const string Removed = "Removed";
    public const string Cloned = "Cloned";
    public const string Restored = "Restored";

    public void Configure(AuditTrailOptions options) => options
        .For<ContentAuditTrailEventConfiguration>(Content, S => S["Content"])
        .WithEvent(Created, S => S["Item created"], S => S["An item was begun."], true)
        .WithEvent(Saved, S => S["Draft saved"], S => S["Changes were stored as a draft."], true)
        .WithEvent(Published, S => S["Item published"], S => S["A version was shown to visitors."], true)
        .WithEvent(Unpublished, S => S["Item taken off"], S => S["An item was hidden from visitors."], true)
        .WithEvent(ContentEventNames.Discarded, S => S["Draft discarded"], S => S["Unpublished changes were thrown away."], true)
        .WithEvent(Removed, S => S["Item deleted"], S => S["An item was moved to the bin."], true)
        .WithEvent(Cloned, S => S["Item copied"], S => S["A copy was made of an item."], true)
        .WithEvent(Restored, S => S["Item restored"], S => S["An item came back from the bin, or an earlier version of it."], true);
}
