using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace Portal.Articles.Models;

/// <summary>A body that the Union is related to, its site and its emblem.</summary>
public sealed class LinkedOrganisation : ContentPart
{
    /// <summary>The type of the one item that holds them all, in the order in which they are shown.</summary>
    public const string ListType = "LinkedOrganisations";

    public LinkField Site { get; set; } = new();

    public MediaField Emblem { get; set; } = new();
}
