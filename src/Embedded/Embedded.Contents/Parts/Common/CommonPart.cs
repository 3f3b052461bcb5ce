using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.Models;

/// <summary>Lets editors change the owner and the dates of a content item's envelope.</summary>
public class CommonPart : ContentPart;
