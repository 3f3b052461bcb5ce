using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace Embedded.Resources;

/// <summary>The resources of one request.</summary>
internal sealed class ResourceManager : IResourceManager
{
    private const string Script = "script";
    private const string Stylesheet = "stylesheet";

    private readonly Dictionary<(string Type, string Name), RequireSettings> _required = [];
    private readonly Dictionary<string, ResourceRequiredContext[]> _sorted = [];
    private readonly List<LinkEntry> _links = [];
    private readonly Dictionary<string, MetaEntry> _metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IHtmlContent> _headScripts = [];
    private readonly List<IHtmlContent> _footScripts = [];
    private readonly List<IHtmlContent> _styles = [];
    private readonly HashSet<(string Type, string Name)> _written = [];
    private readonly ResourceManagementOptions _options;
    private readonly IFileVersionProvider _versions;
    private readonly HtmlEncoder _encoder;
    private readonly UnshippedResources _unshipped;
    private readonly string _basePath;

    public ResourceManager(IOptions<ResourceManagementOptions> options, IFileVersionProvider versions, IHttpContextAccessor accessor, HtmlEncoder encoder, UnshippedResources unshipped)
    {
        _options = options.Value;
        _versions = versions;
        _encoder = encoder;
        _unshipped = unshipped;
        _basePath = accessor.HttpContext?.Request.PathBase.ToUriComponent() ?? _options.ContentBasePath;
    }

    public ResourceManifest InlineManifest { get; } = new();

    public RequireSettings RegisterResource(string resourceType, string resourceName)
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        ArgumentNullException.ThrowIfNull(resourceName);

        if (!_required.TryGetValue((resourceType, resourceName), out var settings))
        {
            _required[(resourceType, resourceName)] = settings = new RequireSettings(_options) { Type = resourceType, Name = resourceName };
        }

        _sorted.Remove(resourceType);

        return settings;
    }

    public RequireSettings RegisterUrl(string resourceType, string resourcePath, string? resourceDebugPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(resourcePath);
        var path = ToPath(resourcePath);
        var debugPath = resourceDebugPath is null ? null : ToPath(resourceDebugPath);
        var name = _options.DebugMode && !string.IsNullOrWhiteSpace(debugPath) ? debugPath : path;

        return RegisterResource(resourceType, name).Define(definition => definition.SetUrl(path, debugPath));
    }

    public void NotRequired(string resourceType, string resourceName)
    {
        _required.Remove((resourceType, resourceName));
        _sorted.Remove(resourceType);
    }

    public ResourceDefinition? FindResource(RequireSettings settings)
    {
        var range = VersionRange.Parse(settings.Version);
        var found = _options.ResourceManifests.Append(InlineManifest)
            .SelectMany(manifest => manifest.GetResources(settings.Type).TryGetValue(settings.Name, out var definitions) ? definitions : [])
            .Where(definition => range.Takes(VersionOf(definition)))
            .MaxBy(VersionOf);

        return found ?? Define(settings);
    }

    public void RegisterHeadScript(IHtmlContent script) => _headScripts.Add(script);

    public void RegisterFootScript(IHtmlContent script) => _footScripts.Add(script);

    public void RegisterStyle(IHtmlContent style) => _styles.Add(style);

    public void RegisterLink(LinkEntry link)
    {
        if (link.Href is { } href)
        {
            link.Href = link.AppendVersion ? _versions.AddFileVersionToPath(new PathString(_basePath), ToPath(href)) : ToPath(href);
        }

        _links.Add(link);
    }

    public void RegisterMeta(MetaEntry meta)
    {
        if (meta is not null)
        {
            _metas[KeyOf(meta)] = meta;
        }
    }

    public void AppendMeta(MetaEntry meta, string contentSeparator)
    {
        if (meta is not null)
        {
            _metas[KeyOf(meta)] = _metas.TryGetValue(KeyOf(meta), out var known) ? MetaEntry.Combine(known, meta, contentSeparator) : meta;
        }
    }

    public IEnumerable<ResourceRequiredContext> GetRequiredResources(string resourceType)
    {
        if (_sorted.TryGetValue(resourceType, out var known))
        {
            return known;
        }

        var order = new ResourceOrder(_options, FindResource, _unshipped);

        foreach (var settings in _required.Where(entry => entry.Key.Type == resourceType).Select(entry => entry.Value).ToArray())
        {
            order.Add(settings);
        }

        return _sorted[resourceType] = [.. order.Sorted().Select(entry => new ResourceRequiredContext
        {
            Resource = entry.Resource,
            Settings = entry.Settings,
            FileVersionProvider = _versions,
        })];
    }

    public IEnumerable<LinkEntry> GetRegisteredLinks() => _links;

    public IEnumerable<MetaEntry> GetRegisteredMetas() => _metas.Values;

    public IEnumerable<IHtmlContent> GetRegisteredHeadScripts() => _headScripts;

    public IEnumerable<IHtmlContent> GetRegisteredFootScripts() => _footScripts;

    public IEnumerable<IHtmlContent> GetRegisteredStyles() => _styles;

    public void RenderMeta(TextWriter writer) => WriteAll(writer, _metas.Values.Select(meta => meta.GetTag()));

    public void RenderHeadLink(TextWriter writer) => WriteAll(writer, _links.Select(link => link.GetTag()));

    public void RenderStylesheet(TextWriter writer)
    {
        Write(writer, Stylesheet, static settings => settings.Location != ResourceLocation.Inline);
        WriteAll(writer, _styles);
    }

    public void RenderHeadScript(TextWriter writer)
    {
        Write(writer, Script, static settings => settings.Location == ResourceLocation.Head);
        WriteAll(writer, _headScripts);
    }

    public void RenderFootScript(TextWriter writer)
    {
        Write(writer, Script, static settings => settings.Location == ResourceLocation.Foot);
        WriteAll(writer, _footScripts);
    }

    public void RenderLocalScript(RequireSettings settings, TextWriter writer) =>
        Write(writer, Script, asked => asked.Location is ResourceLocation.Unspecified or ResourceLocation.Inline && (_written.Add((Script, asked.Name)) || asked.Name == settings.Name));

    public void RenderLocalStyle(RequireSettings settings, TextWriter writer) =>
        Write(writer, Stylesheet, asked => asked.Location == ResourceLocation.Inline && (_written.Add((Stylesheet, asked.Name)) || asked.Name == settings.Name));

    private static Version? VersionOf(ResourceDefinition definition) => definition.Version is null ? null : Version.Parse(definition.Version);

    private static string KeyOf(MetaEntry meta) => meta.Name ?? meta.Property ?? meta.HttpEquiv ?? "charset";

    private string ToPath(string address) => address.StartsWith("~/", StringComparison.Ordinal) ? _basePath + address[1..] : address;

    private ResourceDefinition? Define(RequireSettings settings)
    {
        if (!_required.TryGetValue((settings.Type, settings.Name), out var asked) || asked.InlineDefinition is not { } define)
        {
            return null;
        }

        var definition = InlineManifest.DefineResource(settings.Type, settings.Name).SetBasePath(asked.BasePath);
        define(definition);
        asked.InlineDefinition = null;

        return definition;
    }

    private void Write(TextWriter writer, string type, Func<RequireSettings, bool> isHere)
    {
        foreach (var resource in GetRequiredResources(type).Where(resource => isHere(resource.Settings)))
        {
            resource.WriteTo(writer, _basePath);
            writer.Write('\n');
        }
    }

    private void WriteAll(TextWriter writer, IEnumerable<IHtmlContent> contents)
    {
        foreach (var content in contents)
        {
            content.WriteTo(writer, _encoder);
            writer.Write('\n');
        }
    }
}
