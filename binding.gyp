{
  'targets': [{
    'target_name': 'posix_socket',
    'sources': [
      'native/addon.cc',
      'native/batch.cc',
      'native/blocking.cc',
      'native/calls.cc',
      'native/constants.cc',
      'native/interfaces.cc',
      'native/layout.cc',
      'native/lookup.cc',
      'native/message.cc',
      'native/multiplex.cc',
      'native/patience.cc',
      'native/resolve.cc',
      'native/transfer.cc',
      'native/watcher.cc',
    ],
    'dependencies': ["<!(node -p \"require('node-addon-api').targets\"):node_addon_api_except_all"],
    # A Worker may end while the addon loads: then there is nobody left to throw at.
    'defines': ['NAPI_VERSION=9', 'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS'],
    'cflags_cc!': ['-std=gnu++17', '-std=gnu++20'],
    'cflags_cc': ['-std=c++20', '-O2', '-Wall', '-Wextra', '-fvisibility=hidden'],
    # A look-up may outlive the Worker that alone loaded the addon.
    'conditions': [['OS!="mac"', { 'ldflags': ['-Wl,-z,nodelete'] }]],
    'xcode_settings': {
      'CLANG_CXX_LANGUAGE_STANDARD': 'c++20',
      'GCC_SYMBOLS_PRIVATE_EXTERN': 'YES',
      'OTHER_CPLUSPLUSFLAGS': ['-Wall', '-Wextra'],
    },
  }],
}
