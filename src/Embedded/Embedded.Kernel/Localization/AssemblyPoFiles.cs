using System.Reflection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Localization;

namespace Embedded.Localization;

/// <summary>The files <c>&lt;ModuleId&gt;/Localization/&lt;culture&gt;.po</c> that modules carry in their assemblies.</summary>
internal sealed class AssemblyPoFiles(IEnumerable<Assembly> assemblies) : ILocalizationFileLocationProvider
{
    public IEnumerable<IFileInfo> GetLocations(string cultureName)
    {
        foreach (var assembly in assemblies)
        {
            var resource = $"{assembly.GetName().Name}/Localization/{cultureName}.po";

            if (assembly.GetManifestResourceInfo(resource) is not null)
            {
                yield return new EmbeddedFileInfo(assembly, resource);
            }
        }
    }
}
