using System.Reflection;

namespace Embedded.Display.Templates;

/// <summary>Lists templates that an assembly holds as code instead of as files.</summary>
public interface ICompiledTemplates
{
    /// <summary>The paths ("Views/Content.cshtml") of the assembly's templates.</summary>
    IEnumerable<string> ListPaths(Assembly assembly);
}
