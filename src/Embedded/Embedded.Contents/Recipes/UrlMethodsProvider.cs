using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Scripting;

namespace OrchardCore.Contents.Scripting;

/// <summary>The script function that puts the tenant's prefix before a path.</summary>
internal sealed class UrlMethodsProvider : IGlobalMethodProvider
{
    private static readonly GlobalMethod[] _methods =
    [
        new()
        {
            Name = "getUrlPrefix",
            Method = services => (Func<string, string>)(path => Prefix(services.GetService<ShellSettings>()?.RequestUrlPrefix, path)),
        },
    ];

    public IEnumerable<GlobalMethod> GetMethods() => _methods;

    private static string Prefix(string? prefix, string? path)
        => string.IsNullOrEmpty(prefix) ? "/" + path?.TrimStart('/') : $"/{prefix.Trim('/')}/{path?.TrimStart('/')}".TrimEnd('/');
}
