using OrchardCore.ContentManagement;

namespace Embedded.Display.Pages;

/// <summary>What the page template gets as <c>Model</c>.</summary>
internal sealed record ContentPage(ContentItem ContentItem, string DisplayType = "Detail");
