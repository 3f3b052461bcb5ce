using OrchardCore.ContentManagement;

namespace OrchardCore.Lists.Models;

/// <summary>Makes a content item a list of other content items.</summary>
public class ListPart : ContentPart;
