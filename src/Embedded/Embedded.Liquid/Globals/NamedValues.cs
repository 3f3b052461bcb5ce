using Fluid.Values;

namespace Embedded.Liquid;

/// <summary>A Liquid object whose members are looked up by name.</summary>
internal sealed class NamedValues(Func<string, FluidValue> find)
{
    public FluidValue Find(string name) => find(name);
}
