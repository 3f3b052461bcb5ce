using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Modules.FileProviders;

/// <summary>Files that a tenant serves at their own paths.</summary>
public interface IStaticFileProvider : IFileProvider
{
}
