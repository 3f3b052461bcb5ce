using System.Collections.Concurrent;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Documents;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>The site's settings, as stored.</summary>
public class SiteSettings : DocumentEntity, ISite
{
    private readonly ConcurrentDictionary<Type, object> _sections = new();

    public string SiteName { get; set; } = string.Empty;

    public string PageTitleFormat { get; set; } = string.Empty;

    public string SiteSalt { get; set; } = string.Empty;

    public string SuperUser { get; set; } = string.Empty;

    public string Calendar { get; set; } = string.Empty;

    public string TimeZoneId { get; set; } = string.Empty;

    public ResourceDebugMode ResourceDebugMode { get; set; }

    public bool UseCdn { get; set; }

    public string CdnBaseUrl { get; set; } = string.Empty;

    public int PageSize { get; set; } = 10;

    public int MaxPageSize { get; set; } = 100;

    public int MaxPagedCount { get; set; }

    public string BaseUrl { get; set; } = string.Empty;

    public RouteValueDictionary HomeRoute { get; set; } = [];

    public bool AppendVersion { get; set; } = true;

    public CacheMode CacheMode { get; set; }

    /// <summary>A section; read once while the settings are shared, afresh while they are being changed.</summary>
    public T As<T>() where T : new() =>
        IsReadOnly
            ? (T)_sections.GetOrAdd(typeof(T), static (_, site) => EntityExtensions.As<T>(site)!, this)
            : EntityExtensions.As<T>(this);
}
