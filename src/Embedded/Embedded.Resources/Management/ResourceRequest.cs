using OrchardCore.ResourceManagement;

namespace Embedded.Resources;

/// <summary>What a <c>script</c> or <c>style</c> tag asks for: a name, an address, or a definition with both.</summary>
internal sealed class ResourceRequest(string type)
{
    private static readonly char[] s_separators = [',', ' '];

    public string? Name { get; set; }

    public string? Src { get; set; }

    public string? DebugSrc { get; set; }

    public string? CdnSrc { get; set; }

    public string? DebugCdnSrc { get; set; }

    public bool? UseCdn { get; set; }

    public string? Condition { get; set; }

    public string? Culture { get; set; }

    public bool? Debug { get; set; }

    public string? DependsOn { get; set; }

    public string? Version { get; set; }

    public bool? AppendVersion { get; set; }

    public ResourceLocation At { get; set; }

    public Dictionary<string, string> Attributes { get; } = [];

    private bool IsStyle => type == "stylesheet";

    private bool OnlyDefines => !IsStyle && !string.IsNullOrEmpty(Name) && !string.IsNullOrEmpty(Src) && At == ResourceLocation.Unspecified;

    /// <summary>Registers the resource, and writes it where it is asked for in place.</summary>
    public void Apply(IResourceManager manager, TextWriter writer)
    {
        var settings = Register(manager);

        if (settings is null)
        {
            return;
        }

        // Styles belong to the head unless asked for in place; a script stands where it is asked for.
        settings.AtLocation(IsStyle && At == ResourceLocation.Unspecified ? ResourceLocation.Head : At)
            .UseCdn(UseCdn ?? false)
            .UseDebugMode(Debug ?? false)
            .UseCondition(string.IsNullOrEmpty(Condition) ? null : Condition)
            .UseCulture(Culture);

        if (AppendVersion is { } append)
        {
            settings.ShouldAppendVersion(append);
        }

        foreach (var (name, value) in Attributes)
        {
            settings.SetAttribute(name, value);
        }

        if (IsStyle && At == ResourceLocation.Inline)
        {
            manager.RenderLocalStyle(settings, writer);
        }
        else if (!IsStyle && At is ResourceLocation.Unspecified or ResourceLocation.Inline && !IsStyle)
        {
            manager.RenderLocalScript(settings, writer);
        }
    }

    private RequireSettings? Register(IResourceManager manager)
    {
        var dependencies = (DependsOn ?? string.Empty).Split(s_separators, StringSplitOptions.RemoveEmptyEntries);

        if (string.IsNullOrEmpty(Src))
        {
            return string.IsNullOrEmpty(Name)
                ? null
                : manager.RegisterResource(type, Name).UseVersion(Version).SetDependencies(dependencies);
        }

        if (string.IsNullOrEmpty(Name) && dependencies.Length == 0)
        {
            return manager.RegisterUrl(type, Src, DebugSrc);
        }

        // The address is the name of what has none, so that two requests for one file are one.
        var name = string.IsNullOrEmpty(Name) ? Src.ToLowerInvariant() : Name;
        Define(manager.InlineManifest.DefineResource(type, name).SetDependencies(dependencies));

        return OnlyDefines ? null : manager.RegisterResource(type, name);
    }

    private void Define(ResourceDefinition definition)
    {
        definition.SetUrl(Src!, DebugSrc);

        if (!string.IsNullOrEmpty(Version))
        {
            definition.SetVersion(Version);
        }

        if (!string.IsNullOrEmpty(CdnSrc))
        {
            definition.SetCdn(CdnSrc, DebugCdnSrc);
        }

        if (!string.IsNullOrEmpty(Culture))
        {
            definition.SetCultures(Culture.Split(s_separators, StringSplitOptions.RemoveEmptyEntries));
        }

        if (AppendVersion is not null)
        {
            definition.ShouldAppendVersion(AppendVersion);
        }
    }
}
