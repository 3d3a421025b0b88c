// Lists of a size that only the C library knows, as JavaScript unpacks them (lib/packed.ts): int32 numbers, and blocks
// of an int32 length and the bytes, padded to four.
#pragma once

#include <string>

#include "value.h"

class Packer {
 public:
  void Number(std::int32_t number) { bytes_.append(reinterpret_cast<const char*>(&number), sizeof(number)); }

  void Block(const void* data, std::size_t size) {
    Number(static_cast<std::int32_t>(size));
    bytes_.append(static_cast<const char*>(data), size);
    bytes_.append(-size % sizeof(std::int32_t), '\0');
  }

  // A string, or -1 for NULL.
  void Text(const char* text) {
    if (text == nullptr) return Number(-1);
    Block(text, strlen(text));
  }

  // A list that ends with NULL, behind its number of entries.
  template <class Each>
  void List(char** list, Each each) {
    std::int32_t count = 0;
    while (list[count] != nullptr) count++;
    Number(count);
    for (std::int32_t i = 0; i < count; i++) each(list[i]);
  }

  Packed Take() { return {0, std::move(bytes_)}; }

 private:
  std::string bytes_;
};

// Copies as much of a text as fits, and gives its whole length.
inline int CopyText(const char* text, char* destination, size_t size) {
  const size_t length = strlen(text);
  memcpy(destination, text, length < size ? length : size);
  return static_cast<int>(length);
}
