using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Portal.Architecture.Tests.Runtimes;

/// <summary>What the assembly of a module, the theme or the site asks of others, as the compiler wrote it down.</summary>
internal sealed class SharedAssembly : IDisposable
{
    private readonly PEReader _file;
    private readonly MetadataReader _metadata;

    public SharedAssembly(string name)
    {
        _file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, name + ".dll")));
        _metadata = _file.GetMetadataReader();
    }

    public static IEnumerable<string> Names => Repository.Projects("modules", "themes").Select(project => Path.GetFileNameWithoutExtension(project)!).Append("Portal.Web");

    /// <summary>The types, by their full names without the number of their parameters.</summary>
    public IEnumerable<string> Types => _metadata.TypeReferences.Select(handle => NameOf(handle)).Distinct();

    /// <summary>The members, each behind its type.</summary>
    public IEnumerable<string> Members => _metadata.MemberReferences
        .Select(handle => _metadata.GetMemberReference(handle))
        .Select(member => (Type: NameOf(member.Parent), Name: _metadata.GetString(member.Name)))
        .Where(member => member.Type.Length > 0)
        .Select(member => member.Type + "." + member.Name)
        .Distinct();

    public void Dispose() => _file.Dispose();

    private string NameOf(EntityHandle handle)
    {
        if (handle.Kind == HandleKind.TypeSpecification)
        {
            var signature = _metadata.GetBlobReader(_metadata.GetTypeSpecification((TypeSpecificationHandle)handle).Signature);
            if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
            {
                return "";
            }

            signature.ReadCompressedInteger();

            return NameOf(signature.ReadTypeHandle());
        }

        if (handle.Kind != HandleKind.TypeReference)
        {
            return "";
        }

        var type = _metadata.GetTypeReference((TypeReferenceHandle)handle);
        var name = _metadata.GetString(type.Name).Split('`')[0];

        return type.ResolutionScope.Kind == HandleKind.TypeReference ? NameOf(type.ResolutionScope) + "." + name : _metadata.GetString(type.Namespace) + "." + name;
    }
}
