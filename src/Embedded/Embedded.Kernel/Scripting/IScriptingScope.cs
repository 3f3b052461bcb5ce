namespace OrchardCore.Scripting;

/// <summary>The state that a scripting engine keeps between the scripts of one use.</summary>
#pragma warning disable CA1040 // the contract is a marker
public interface IScriptingScope
#pragma warning restore CA1040
{
}
