using OrchardCore.ContentManagement;

namespace Portal.Search.Models;

/// <summary>The page on which visitors search; what they look for is in its address.</summary>
public sealed class SearchPage : ContentPart;
