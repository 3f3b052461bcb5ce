using OrchardCore.ContentManagement;

namespace Portal.Articles.Models;

/// <summary>A widget: the categories of news and the pages of the site, for readers who look for their way.</summary>
public sealed class SiteMap : ContentPart;
