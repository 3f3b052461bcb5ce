namespace OrchardCore.ResourceManagement;

/// <summary>How one page asks for a resource.</summary>
public class RequireSettings
{
    private Dictionary<string, string>? _attributes;

    public RequireSettings()
    {
    }

    public RequireSettings(ResourceManagementOptions options)
    {
        CdnMode = options.UseCdn;
        DebugMode = options.DebugMode;
        Culture = options.Culture;
        CdnBaseUrl = options.CdnBaseUrl;
        AppendVersion = options.AppendVersion;
    }

    public RequireSettings(ResourceManagementOptions options, ResourceDefinition resource)
        : this(options)
    {
        Name = resource.Name;
        Type = resource.Type;
        BasePath = resource.BasePath;
        Position = resource.Position;
    }

    public string? BasePath { get; set; }

    public string Type { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public string? Culture { get; set; }

    public bool DebugMode { get; set; }

    public bool CdnMode { get; set; }

    public string? CdnBaseUrl { get; set; }

    public ResourceLocation Location { get; set; }

    public ResourcePosition Position { get; set; }

    public string? Condition { get; set; }

    public string? Version { get; set; }

    public bool? AppendVersion { get; set; }

    public List<string>? Dependencies { get; set; }

    public Action<ResourceDefinition>? InlineDefinition { get; set; }

    public Dictionary<string, string> Attributes => _attributes ??= [];

    public bool HasAttributes => _attributes is { Count: > 0 };

    public RequireSettings AtHead() => AtLocation(ResourceLocation.Head);

    public RequireSettings AtFoot() => AtLocation(ResourceLocation.Foot);

    public RequireSettings AtLocation(ResourceLocation location)
    {
        Location = (ResourceLocation)Math.Max((int)Location, (int)location);

        return this;
    }

    public RequireSettings UseCulture(string? cultureName)
    {
        Culture = string.IsNullOrEmpty(cultureName) ? Culture : cultureName;

        return this;
    }

    public RequireSettings UseDebugMode() => UseDebugMode(true);

    public RequireSettings UseDebugMode(bool debugMode)
    {
        DebugMode |= debugMode;

        return this;
    }

    public RequireSettings UseCdn() => UseCdn(true);

    public RequireSettings UseCdn(bool cdn)
    {
        CdnMode |= cdn;

        return this;
    }

    public RequireSettings UseCdnBaseUrl(string? cdnBaseUrl)
    {
        CdnBaseUrl = cdnBaseUrl;

        return this;
    }

    public RequireSettings WithBasePath(string? basePath)
    {
        BasePath = basePath;

        return this;
    }

    public RequireSettings UseCondition(string? condition)
    {
        Condition ??= condition;

        return this;
    }

    public RequireSettings UseVersion(string? version)
    {
        Version = string.IsNullOrEmpty(version) ? Version : version;

        return this;
    }

    public RequireSettings ShouldAppendVersion(bool? appendVersion)
    {
        AppendVersion = appendVersion;

        return this;
    }

    public RequireSettings SetDependencies(params string[] dependencies)
    {
        (Dependencies ??= []).AddRange(dependencies);

        return this;
    }

    /// <summary>Defines the resource where no manifest does.</summary>
    public RequireSettings Define(Action<ResourceDefinition>? resourceDefinition)
    {
        InlineDefinition += resourceDefinition;

        return this;
    }

    public RequireSettings SetAttribute(string name, string value)
    {
        Attributes[name] = value;

        return this;
    }

    /// <summary>These settings with those of another request for the same resource.</summary>
    public RequireSettings Combine(RequireSettings other)
    {
        var combined = new RequireSettings { Name = Name, Type = Type, Position = Position }
            .AtLocation(Location).AtLocation(other.Location)
            .WithBasePath(other.BasePath ?? BasePath)
            .UseCdn(CdnMode).UseCdn(other.CdnMode)
            .UseCdnBaseUrl(other.CdnBaseUrl ?? CdnBaseUrl)
            .UseDebugMode(DebugMode).UseDebugMode(other.DebugMode)
            .UseCulture(Culture).UseCulture(other.Culture)
            .UseCondition(Condition).UseCondition(other.Condition)
            .UseVersion(Version).UseVersion(other.Version)
            .ShouldAppendVersion(other.AppendVersion ?? AppendVersion)
            .Define(InlineDefinition).Define(other.InlineDefinition);

        foreach (var (name, value) in (_attributes ?? []).Concat(other._attributes ?? []))
        {
            combined.SetAttribute(name, value);
        }

        return combined;
    }
}
