namespace OrchardCore.Scripting;

/// <summary>Offers functions to scripts.</summary>
public interface IGlobalMethodProvider
{
    IEnumerable<GlobalMethod> GetMethods();
}
