using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace OrchardCore.ResourceManagement;

/// <summary>One version of a named style or script: where it is, and what it needs.</summary>
public class ResourceDefinition
{
    public ResourceDefinition(ResourceManifest manifest, string type, string name)
    {
        Manifest = manifest;
        Type = type;
        Name = name;
    }

    public ResourceManifest Manifest { get; }

    public string Name { get; }

    public string Type { get; }

    public string? Version { get; private set; }

    public bool? AppendVersion { get; private set; }

    public string? BasePath { get; private set; }

    public string? Url { get; private set; }

    public string? UrlDebug { get; private set; }

    public string? UrlCdn { get; private set; }

    public string? UrlCdnDebug { get; private set; }

    public string? CdnIntegrity { get; private set; }

    public string? CdnDebugIntegrity { get; private set; }

    public bool CdnSupportsSsl { get; private set; }

    public string[]? Cultures { get; private set; }

    public List<string>? Dependencies { get; private set; }

    public AttributeDictionary? Attributes { get; private set; }

    public string? InnerContent { get; private set; }

    public ResourcePosition Position { get; private set; }

    public ResourceDefinition SetAttribute(string name, string? value)
    {
        (Attributes ??= [])[name] = value;

        return this;
    }

    public ResourceDefinition SetBasePath(string? basePath)
    {
        BasePath = basePath;

        return this;
    }

    public ResourceDefinition SetUrl(string url) => SetUrl(url, null);

    public ResourceDefinition SetUrl(string url, string? urlDebug)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        Url = url;
        UrlDebug = urlDebug ?? UrlDebug;

        return this;
    }

    public ResourceDefinition SetCdn(string cdnUrl) => SetCdn(cdnUrl, null, null);

    public ResourceDefinition SetCdn(string cdnUrl, string? cdnUrlDebug) => SetCdn(cdnUrl, cdnUrlDebug, null);

    public ResourceDefinition SetCdn(string cdnUrl, string? cdnUrlDebug, bool? cdnSupportsSsl)
    {
        ArgumentException.ThrowIfNullOrEmpty(cdnUrl);
        UrlCdn = cdnUrl;
        UrlCdnDebug = cdnUrlDebug ?? UrlCdnDebug;
        CdnSupportsSsl = cdnSupportsSsl ?? CdnSupportsSsl;

        return this;
    }

    public ResourceDefinition SetCdnIntegrity(string cdnIntegrity) => SetCdnIntegrity(cdnIntegrity, null);

    public ResourceDefinition SetCdnIntegrity(string cdnIntegrity, string? cdnDebugIntegrity)
    {
        ArgumentException.ThrowIfNullOrEmpty(cdnIntegrity);
        CdnIntegrity = cdnIntegrity;
        CdnDebugIntegrity = cdnDebugIntegrity ?? CdnDebugIntegrity;

        return this;
    }

    /// <summary>The version, as in "3.1.0".</summary>
    public ResourceDefinition SetVersion(string version)
    {
        Version = version;

        return this;
    }

    public ResourceDefinition ShouldAppendVersion(bool? appendVersion)
    {
        AppendVersion = appendVersion;

        return this;
    }

    public ResourceDefinition SetCultures(params string[] cultures)
    {
        Cultures = cultures;

        return this;
    }

    /// <summary>Resources of the same type, each as "name" or "name:version".</summary>
    public ResourceDefinition SetDependencies(params string[] dependencies)
    {
        (Dependencies ??= []).AddRange(dependencies);

        return this;
    }

    public ResourceDefinition SetInnerContent(string innerContent)
    {
        InnerContent = innerContent;

        return this;
    }

    public ResourceDefinition SetPosition(ResourcePosition position)
    {
        Position = position;

        return this;
    }

    public string? FindNearestCulture(string culture)
    {
        for (var info = CultureInfo.GetCultureInfo(culture); Cultures is not null; info = info.Parent)
        {
            if (Array.IndexOf(Cultures, info.Name) >= 0)
            {
                return info.Name;
            }

            if (info.Name.Length == 0)
            {
                break;
            }
        }

        return null;
    }

    public TagBuilder GetTagBuilder(RequireSettings settings, string applicationPath, IFileVersionProvider fileVersionProvider)
    {
        var url = Embedded.Resources.ResourceAddress.Of(this, settings, applicationPath, fileVersionProvider);
        var builder = Type switch
        {
            "script" => new TagBuilder("script"),
            "stylesheet" when url is null && InnerContent is not null => new TagBuilder("style"),
            "stylesheet" or "link" => new TagBuilder("link") { TagRenderMode = TagRenderMode.SelfClosing },
            _ => new TagBuilder("meta") { TagRenderMode = TagRenderMode.SelfClosing },
        };

        if (Type == "stylesheet" && builder.TagName == "link")
        {
            builder.Attributes["rel"] = "stylesheet";
        }

        var integrity = url is null ? null : url == UrlCdn ? CdnIntegrity : url == UrlCdnDebug ? CdnDebugIntegrity : null;

        if (!string.IsNullOrEmpty(integrity))
        {
            builder.Attributes["integrity"] = integrity;
            builder.Attributes["crossorigin"] = "anonymous";
        }

        if (Attributes is not null)
        {
            builder.MergeAttributes(Attributes);
        }

        if (settings.HasAttributes)
        {
            foreach (var (name, value) in settings.Attributes)
            {
                builder.Attributes[name] = value;
            }
        }

        if (url is not null)
        {
            builder.MergeAttribute(Type == "script" ? "src" : "href", url, replaceExisting: true);
        }
        else if (!string.IsNullOrEmpty(InnerContent))
        {
            builder.InnerHtml.AppendHtml(InnerContent);
        }

        return builder;
    }

    public override bool Equals(object? obj) =>
        obj is ResourceDefinition other && other.GetType() == GetType() && (other.Name, other.Type, other.Version) == (Name, Type, Version);

    public override int GetHashCode() => HashCode.Combine(Name, Type);
}
