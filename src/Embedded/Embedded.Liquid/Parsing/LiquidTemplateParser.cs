using System.Globalization;
using System.Text.RegularExpressions;
using Fluid;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Liquid;

namespace Embedded.Liquid;

/// <summary>Parses templates, each text once, and refuses tags and filters that do not exist.</summary>
public sealed partial class LiquidTemplateParser : IDisposable
{
    private readonly LiquidViewParser _parser;
    private readonly TemplateOptions _options;
    private readonly LiquidLimits _limits;
    private readonly MemoryCache _cache;

    public LiquidTemplateParser(LiquidViewParser parser, IOptions<TemplateOptions> options, IOptions<LiquidLimits> limits)
    {
        _parser = parser;
        _options = options.Value;
        _limits = limits.Value;
        _cache = new MemoryCache(new MemoryCacheOptions { SizeLimit = _limits.CachedSourceLength });
    }

    /// <summary>The parsed template. The name (a file's path, as a rule) goes into errors.</summary>
    /// <exception cref="LiquidTemplateException">The template is malformed, or names a tag or filter that does not exist.</exception>
    public IFluidTemplate Parse(string source, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(source);

        if (_cache.TryGetValue(source, out IFluidTemplate? cached))
        {
            return cached!;
        }

        var template = Find(source, name, out var template2) is { } problem ? throw problem : template2!;

        using var entry = _cache.CreateEntry(source);
        entry.Size = source.Length + 1;
        entry.Value = template;

        return template;
    }

    public bool TryParse(string source, string? name, out IFluidTemplate? template, out LiquidTemplateException? problem)
    {
        ArgumentNullException.ThrowIfNull(source);

        if (!_cache.TryGetValue(source, out template))
        {
            problem = Find(source, name, out template);
            return problem is null;
        }

        problem = null;
        return true;
    }

    public void Dispose() => _cache.Dispose();

    private LiquidTemplateException? Find(string source, string? name, out IFluidTemplate? template)
    {
        template = null;
        var names = new LiquidNameScanner(source).Scan().ToList();

        if (!_parser.AllowsLiquidTag && names.Find(used => used is { Kind: LiquidNameKind.Tag, Name: "liquid" }) is { Name: not null } liquid)
        {
            return new LiquidTemplateException(name, liquid.Line, liquid.Column, "The tag 'liquid' is disabled. Set OrchardCore_Liquid:AllowLiquidTags to true to allow it.");
        }

        if (!_parser.TryParse(source, out var parsed, out var error))
        {
            return ToException(name, error);
        }

        var unknown = names.Find(used => used.Kind == LiquidNameKind.Filter && !_options.Filters.TryGetValue(used.Name, out _));
        if (unknown.Name is not null)
        {
            return new LiquidTemplateException(
                name, unknown.Line, unknown.Column,
                $"Unknown filter '{unknown.Name}'. Check its spelling, and that the feature it comes from is enabled.");
        }

        template = source.Contains("..", StringComparison.Ordinal) ? new RangeBounds(_limits.MaxRange).VisitTemplate(parsed) : parsed;
        return null;
    }

    private static LiquidTemplateException ToException(string? name, string error)
    {
        var place = Place().Match(error);
        if (!place.Success)
        {
            return new LiquidTemplateException(name, 0, 0, error);
        }

        return new LiquidTemplateException(
            name,
            int.Parse(place.Groups[1].ValueSpan, CultureInfo.InvariantCulture),
            int.Parse(place.Groups[2].ValueSpan, CultureInfo.InvariantCulture),
            error[..place.Index] + ".");
    }

    [GeneratedRegex(@" at \((\d+):(\d+)\)")]
    private static partial Regex Place();
}
