using Microsoft.AspNetCore.Routing;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>The site's settings; those of features are in its properties.</summary>
public interface ISite : IEntity
{
    string SiteName { get; set; }

    string PageTitleFormat { get; set; }

    string SiteSalt { get; set; }

    /// <summary>The id of the user who may do everything.</summary>
    string SuperUser { get; set; }

    string Calendar { get; set; }

    string TimeZoneId { get; set; }

    ResourceDebugMode ResourceDebugMode { get; set; }

    bool UseCdn { get; set; }

    string CdnBaseUrl { get; set; }

    int PageSize { get; set; }

    int MaxPageSize { get; set; }

    int MaxPagedCount { get; set; }

    string BaseUrl { get; set; }

    RouteValueDictionary HomeRoute { get; set; }

    bool AppendVersion { get; set; }

    CacheMode CacheMode { get; set; }

    T As<T>() where T : new();
}
