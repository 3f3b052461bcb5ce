using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OrchardCore.Localization.PortableObject;

/// <summary>Makes localizers whose context is the full name of a type, or the path of a view.</summary>
public class PortableObjectStringLocalizerFactory : IStringLocalizerFactory
{
    // Modules' views stand below /Areas/{ModuleId}; translators know them by the module's id.
    private const string AreasPrefix = "Areas.";

    private readonly ConcurrentDictionary<Type, IStringLocalizer> _byType = new();
    private readonly ILocalizationManager _localizationManager;
    private readonly bool _fallBackToParentCulture;
    private readonly ILogger _logger;

    public PortableObjectStringLocalizerFactory(
        ILocalizationManager localizationManager,
        IOptions<RequestLocalizationOptions> requestLocalizationOptions,
        ILogger<PortableObjectStringLocalizerFactory> logger)
    {
        _localizationManager = localizationManager;
        _fallBackToParentCulture = requestLocalizationOptions.Value.FallBackToParentUICultures;
        _logger = logger;
    }

    public IStringLocalizer Create(Type resourceSource)
    {
        ArgumentNullException.ThrowIfNull(resourceSource);

        return _byType.GetOrAdd(resourceSource, type => Create(ContextOf(type)));
    }

    /// <summary>The context of a view is its path without the name of the application that holds it.</summary>
    public IStringLocalizer Create(string baseName, string location)
    {
        ArgumentNullException.ThrowIfNull(baseName);

        var isInside = !string.IsNullOrEmpty(location) && baseName.StartsWith(location + ".", StringComparison.OrdinalIgnoreCase);

        var path = isInside ? baseName[(location.Length + 1)..] : baseName;

        return Create(path.StartsWith(AreasPrefix, StringComparison.OrdinalIgnoreCase) ? path[AreasPrefix.Length..] : path);
    }

    private PortableObjectStringLocalizer Create(string context) => new(context, _localizationManager, _fallBackToParentCulture, _logger);

    // A generic type's full name carries its arguments' assemblies, which no translator knows.
    private static string ContextOf(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition().FullName! : type.FullName!).Replace('+', '.');
}
