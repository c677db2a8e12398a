using System.Reflection;

namespace ArabicNewsKit.Tests;

public class ThreadSafetyTests
{
    /// <summary>What can't be changed needs no lock: no public type has a field or property that a caller can set later.</summary>
    [Fact]
    public void No_public_type_can_be_changed_after_it_was_made()
    {
        IEnumerable<string> settable = typeof(NewsAnalyzer).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Select(property => $"{property.DeclaringType}.{property.Name}");
        Assert.Empty(settable);
    }

    /// <summary>Nothing in the library keeps static state that changes.</summary>
    [Fact]
    public void No_static_field_can_be_changed()
    {
        IEnumerable<string> fields = typeof(NewsAnalyzer).Assembly.GetTypes()
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal) && type != typeof(NewsJsonContext))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral)
            .Select(field => $"{field.DeclaringType}.{field.Name}");
        Assert.Empty(fields);
    }
}
